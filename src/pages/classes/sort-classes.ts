import type { ClassRow } from '#figures/classes/class-list.ts'
import type { Language } from '#language/language.ts'
import { readSort, sortRows, type LongTableSort } from '#ui/long-table/long-table-sort.ts'

const sortKeys = {
  school: ({ schoolOrder }: ClassRow) => schoolOrder,
  grade: ({ gradeOrder }: ClassRow) => gradeOrder,
  students: ({ record }: ClassRow) => record.students,
  over: ({ over }: ClassRow) => over,
}

type SortedBy = keyof typeof sortKeys

function isSortedBy(column: string): column is SortedBy {
  return Object.hasOwn(sortKeys, column)
}

/** The order in an address: `-over` is by difference, the largest first, which is also the order where nothing is said. */
export function readClassSort(text: string | undefined): LongTableSort {
  return readSort(text, isSortedBy) ?? { column: 'over', direction: 'descending' }
}

/** Whether an address asks for an order that there is. */
export function isClassSort(text: string): boolean {
  return readSort(text, isSortedBy) !== null
}

/** Classes in an order; those without a number for it come last, equal ones stay in the order of the register. */
export function sortClasses(rows: readonly ClassRow[], { column, direction }: LongTableSort, language: Language): readonly ClassRow[] {
  return sortRows(rows, direction, isSortedBy(column) ? sortKeys[column] : sortKeys.over, language)
}
