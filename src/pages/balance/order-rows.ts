import type { BalanceRow } from '#indicators/balance/balance-sheet.ts'
import { resources } from '#indicators/resources/resource.ts'
import type { Language } from '#language/language.ts'
import { matchesPinyin, pinyinLetters } from '#language/matches-pinyin.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { LongTableSort } from '#ui/long-table/long-table-column.ts'
import type { Details } from '#view/details.ts'
import type { DetailRules } from '#view/unread-details.ts'
import { allSchools } from './opened-working.ts'

/** The order in an address: `-met` is by thresholds met, most first; null is the register's. */
export function readBalanceSort(text: string | undefined): LongTableSort | null {
  if (text === undefined) return null
  const column = text.replace(/^-/, '')
  const known = column === 'school' || column === 'met' || resources.some(({ id }) => id === column)
  return known ? { column, direction: text.startsWith('-') ? 'descending' : 'ascending' } : null
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
export function sortRows(
  rows: readonly BalanceRow[],
  sort: LongTableSort | null,
  language: Language,
  show: 'value' | 'gap' | 'need' = 'value',
): readonly BalanceRow[] {
  if (sort === null) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  if (sort.column === 'school') {
    const collator = new Intl.Collator(language)
    return rows.toSorted((a, b) => sign * collator.compare(inLanguage(a.school.name, language), inLanguage(b.school.name, language)))
  }
  const at = resources.findIndex(({ id }) => id === sort.column)
  const keyOf = (row: BalanceRow) => {
    const cell = row.cells[at]
    if (at === -1) return numberOf(row.met)
    return show === 'need' ? (cell?.need ?? null) : numberOf(cell?.measurement.statistic)
  }
  return rows.toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * (left - right)
  })
}

function numberOf(statistic: Statistic | undefined): number | null {
  return statistic?.kind === 'value' ? statistic.value : null
}

/** The rows that the words and the verdict in an address let through. */
export function filterRows(rows: readonly BalanceRow[], { q = '', verdict }: Details): readonly BalanceRow[] {
  const words = q.trim().toLowerCase()
  const letters = pinyinLetters(words)
  const known = verdict === 'met' || verdict === 'not-met' || verdict === 'not-assessable'
  return rows.filter(
    ({ school: { name }, verdict: own }) =>
      (!known || own === verdict) &&
      (words === '' || name.zh.toLowerCase().includes(words) || name.en.toLowerCase().includes(words) || matchesPinyin(name.zh, letters)),
  )
}
