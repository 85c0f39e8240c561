import type { ClassRecord } from '#statistics/class-record.ts'

/** Students in the largest of the classes, of which a district can have tens of thousands; -Infinity where there is none. */
export function largestSize(classes: Iterable<Pick<ClassRecord, 'students'>>): number {
  let largest = -Infinity
  for (const { students } of classes) if (students > largest) largest = students
  return largest
}
