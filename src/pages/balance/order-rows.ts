import type { BalanceRow } from '#indicators/balance/balance-sheet.ts'
import { resources } from '#indicators/resources/resource.ts'
import type { Language } from '#language/language.ts'
import { nameMatcher } from '#language/name-matcher.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { readSort, sortRows, type LongTableSort, type SortKey } from '#ui/long-table/long-table-sort.ts'
import type { Details } from '#view/details.ts'
import type { DetailRules } from '#view/unread-details.ts'
import { allSchools } from './opened-working.ts'

/** The order in an address: `-met` is by thresholds met, most first; null is the register's. */
export function readBalanceSort(text: string | undefined): LongTableSort | null {
  return readSort(text, (column) => column === 'school' || column === 'met' || resources.some(({ id }) => id === column))
}

/** What the page reads of an address; a school is one of those that are given, or all of them. */
export function balanceDetails(schools: ReadonlySet<string>): DetailRules {
  return {
    show: (text) => text === 'value' || text === 'gap' || text === 'need',
    sort: (text) => readBalanceSort(text) !== null,
    q: () => true,
    verdict: (text) => text === 'met' || text === 'not-met' || text === 'not-assessable',
    school: (text) => text === allSchools || schools.has(text),
    indicator: (text) => resources.some(({ id }) => id === text),
    // What of it cannot be tried out is said beside it.
    try: () => true,
  }
}

/**
 * Rows in an order, by what the cells show: the value (the distance follows it), or what is missing. A school without the
 * number comes last, equal ones stay in the order of the register.
 */
export function sortBalanceRows(
  rows: readonly BalanceRow[],
  sort: LongTableSort | null,
  language: Language,
  show: 'value' | 'gap' | 'need' = 'value',
): readonly BalanceRow[] {
  if (sort === null) return rows
  const at = resources.findIndex(({ id }) => id === sort.column)
  const keyOf: SortKey<BalanceRow> = ({ school, met, cells }) => {
    if (sort.column === 'school') return inLanguage(school.name, language)
    if (at === -1) return numberOf(met)
    return show === 'need' ? (cells[at]?.need ?? null) : numberOf(cells[at]?.measurement.statistic)
  }
  return sortRows(rows, sort.direction, keyOf, language)
}

function numberOf(statistic: Statistic | undefined): number | null {
  return statistic?.kind === 'value' ? statistic.value : null
}

/** The rows that the words and the verdict in an address let through. */
export function filterRows(rows: readonly BalanceRow[], { q = '', verdict }: Details): readonly BalanceRow[] {
  const matches = nameMatcher(q)
  const known = verdict === 'met' || verdict === 'not-met' || verdict === 'not-assessable'
  return rows.filter(({ school: { name }, verdict: own }) => (!known || own === verdict) && matches(name.zh, name.en))
}
