import type { DistrictView } from '#view/district-view.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { readSort, sortRows, type LongTableSort, type SortKey } from '#ui/long-table/long-table-sort.ts'
import { resourceColumnIds } from './register-column-ids.ts'
import { registerResources } from './register-resources.ts'
import { isTested, type RegisterRow } from './register-row.ts'

const numberOf = (statistic: Statistic) => (statistic.kind === 'value' ? statistic.value : null)

const keys: Readonly<Record<string, SortKey<RegisterRow>>> = {
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
  return readSort(text, (column) => column === 'name' || Object.hasOwn(keys, column) || resourceColumnIds.includes(column))
}

/** Schools in an order; those without the number come last, equal ones stay in the order of the register. */
export function sortRegister(rows: readonly RegisterRow[], sort: LongTableSort | null, viewed: DistrictView): readonly RegisterRow[] {
  const { language } = viewed
  if (sort === null) return rows
  const keyOf: SortKey<RegisterRow> =
    sort.column === 'name' ? ({ school }) => inLanguage(school.name, language) : (keys[sort.column] ?? resourceKey(sort.column, viewed))
  return sortRows(rows, sort.direction, keyOf, language)
}

/** A combined school stands where its weaker stage does. */
function resourceKey(resource: string, viewed: DistrictView): SortKey<RegisterRow> {
  const ofSchools = registerResources(viewed).get(resource)
  return ({ school }) => {
    const values = (ofSchools?.get(school.id) ?? []).flatMap(({ assessment }) => numberOf(assessment.measurement.statistic) ?? [])
    return values.length === 0 ? null : Math.min(...values)
  }
}
