import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { LongTableSort } from '#ui/long-table-column.ts'
import type { RegisterRow } from './register-row.ts'

type Key = (row: RegisterRow) => number | null

const numberOf = (statistic: Statistic) => (statistic.kind === 'value' ? statistic.value : null)

const keys: Readonly<Record<string, Key>> = {
  students: (row) => numberOf(row.students),
  classes: (row) => numberOf(row.classes),
  staff: (row) => numberOf(row.staff),
  teachers: (row) => numberOf(row.teachers),
  ratio: (row) => numberOf(row.studentsPerStaff),
  largest: (row) => numberOf(row.largestClass),
  verdicts: ({ verdicts }) => (verdicts === null ? null : verdicts.counts['not-met'] * 1000 + verdicts.counts.watch),
}

/** The order in an address: `-students`; null is the register's own. */
export function readRegisterSort(text: string | undefined): LongTableSort | null {
  const column = text?.replace(/^-/, '') ?? ''
  if (text === undefined || (column !== 'name' && !Object.hasOwn(keys, column))) return null
  return { column, direction: text.startsWith('-') ? 'descending' : 'ascending' }
}

/** Schools in an order; those without the number come last, equal ones stay in the order of the register. */
export function sortRegister(rows: readonly RegisterRow[], sort: LongTableSort | null, language: Language): readonly RegisterRow[] {
  if (sort === null) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  if (sort.column === 'name') {
    const collator = new Intl.Collator(language, { numeric: true })
    return rows
      .map((row) => ({ row, name: inLanguage(row.school.name, language) }))
      .toSorted((a, b) => sign * collator.compare(a.name, b.name))
      .map(({ row }) => row)
  }
  const key = keys[sort.column] ?? (() => null)
  return rows.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * (left - right)
  })
}
