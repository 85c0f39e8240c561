import type { DistrictView } from '#view/district-view.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { LongTableSort } from '#ui/long-table/long-table-column.ts'
import { resourceColumnIds } from './register-column-ids.ts'
import { registerResources } from './register-resources.ts'
import { isTested, type RegisterRow } from './register-row.ts'

type Key = (row: RegisterRow) => number | null

const numberOf = (statistic: Statistic) => (statistic.kind === 'value' ? statistic.value : null)

const keys: Readonly<Record<string, Key>> = {
  students: (row) => numberOf(row.students),
  classes: (row) => numberOf(row.classes),
  staff: (row) => numberOf(row.staff),
  teachers: (row) => numberOf(row.teachers),
  ratio: (row) => numberOf(row.studentsPerStaff),
  largest: (row) => numberOf(row.largestClass),
  verdicts: ({ verdicts }) => (isTested(verdicts) ? verdicts.counts['not-met'] * 1000 + verdicts.counts.watch : null),
  worst: ({ verdicts }) => (verdicts.worst?.relativeMargin == null ? null : -verdicts.worst.relativeMargin),
}

/** The order in an address: `-students`; null is the register's own. */
export function readRegisterSort(text: string | undefined): LongTableSort | null {
  const column = text?.replace(/^-/, '') ?? ''
  if (text === undefined || (column !== 'name' && !Object.hasOwn(keys, column) && !resourceColumnIds.includes(column))) return null
  return { column, direction: text.startsWith('-') ? 'descending' : 'ascending' }
}

/** Schools in an order; those without the number come last, equal ones stay in the order of the register. */
export function sortRegister(rows: readonly RegisterRow[], sort: LongTableSort | null, viewed: DistrictView): readonly RegisterRow[] {
  if (sort === null) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  if (sort.column === 'name') {
    const collator = new Intl.Collator(viewed.language, { numeric: true })
    return rows
      .map((row) => ({ row, name: inLanguage(row.school.name, viewed.language) }))
      .toSorted((a, b) => sign * collator.compare(a.name, b.name))
      .map(({ row }) => row)
  }
  const key = keys[sort.column] ?? resourceKey(sort.column, viewed)
  return rows
    .map((row) => ({ row, number: key(row) }))
    .toSorted(({ number: a }, { number: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      return sign * (a - b)
    })
    .map(({ row }) => row)
}

/** A combined school stands where its weaker stage does. */
function resourceKey(resource: string, viewed: DistrictView): Key {
  const ofSchools = registerResources(viewed).get(resource)
  return ({ school }) => {
    const values = (ofSchools?.get(school.id) ?? []).flatMap(({ assessment }) => numberOf(assessment.measurement.statistic) ?? [])
    return values.length === 0 ? null : Math.min(...values)
  }
}
