import type { Language } from '#language/language.ts'
import { classesMessages } from '#language/messages/classes.ts'
import type { ClassRow } from './class-list.ts'

/** What the classes of a list are held against: 标准班额, or for kindergartens alone 一般班额. */
export function sizeWords(rows: readonly ClassRow[], language: Language): string {
  const { standardSize, usualSize } = classesMessages[language]
  return rows.length > 0 && rows.every(({ record }) => record.stage === 'kindergarten') ? usualSize : standardSize
}
