import type { LongTableSort } from '#ui/long-table/long-table-column.ts'
import type { ClassRow } from '#figures/classes/class-list.ts'

const sortKeys = {
  school: ({ schoolOrder }: ClassRow) => schoolOrder,
  grade: (row: ClassRow) => row.gradeOrder,
  students: ({ record }: ClassRow) => record.students,
  over: ({ over }: ClassRow) => over,
}

type SortKey = keyof typeof sortKeys

function isSortKey(key: string): key is SortKey {
  return Object.hasOwn(sortKeys, key)
}

/** The order in an address: `-over` is by difference, the largest first, which is also the order where nothing is said. */
export function readClassSort(text: string | undefined): LongTableSort {
  const column = text?.replace(/^-/, '') ?? ''
  if (text === undefined || !isSortKey(column)) return { column: 'over', direction: 'descending' }
  return { column, direction: text.startsWith('-') ? 'descending' : 'ascending' }
}

/** Whether an address asks for an order that there is. */
export function isClassSort(text: string): boolean {
  return isSortKey(text.replace(/^-/, ''))
}

/** Classes in an order; those without a number for it come last, equal ones stay in the order of the register. */
export function sortClasses(rows: readonly ClassRow[], { column, direction }: LongTableSort): readonly ClassRow[] {
  const key = isSortKey(column) ? sortKeys[column] : sortKeys.over
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * (left - right)
  })
}
