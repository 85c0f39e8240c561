import type { Language } from '#language/language.ts'

/** By which column, and which way, the rows are sorted. */
export interface LongTableSort {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

/** The order that an address asks for, `-students` being the largest first; null where it asks for none that there is. */
export function readSort(text: string | undefined, isColumn: (id: string) => boolean): LongTableSort | null {
  if (text === undefined) return null
  const column = text.replace(/^-/, '')
  return isColumn(column) ? { column, direction: text.startsWith('-') ? 'descending' : 'ascending' } : null
}

/** An order as an address says it. */
export function writeSort({ column, direction }: LongTableSort): string {
  return direction === 'descending' ? `-${column}` : column
}

/** What a row is sorted by: a number, a name, or null where it has neither. */
export type SortKey<Row> = (row: Row) => number | string | null

/**
 * Rows in an order; names as the language sorts them, numbers in them by their value. Those without a key come last either way,
 * equal ones stay as they were.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  direction: LongTableSort['direction'],
  keyOf: SortKey<Row>,
  language: Language,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }))
  const names = keyed.some(({ key }) => typeof key === 'string') ? new Intl.Collator(language, { numeric: true }) : null
  return keyed
    .toSorted(({ key: a }, { key: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      return sign * (names === null ? Number(a) - Number(b) : names.compare(String(a), String(b)))
    })
    .map(({ row }) => row)
}
