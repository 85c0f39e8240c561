import type { ClassRecord } from './class-record.ts'

/** The name of a class without the word: some lists write 601, some 601 班, and a sentence says it once. */
export function classNumber({ name }: Pick<ClassRecord, 'name'>): string {
  return name.replace(/\s*班$/u, '')
}
