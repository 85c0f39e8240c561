import { areas, ownerships, schoolKinds } from '#statistics/district-package.ts'
import { nameMatcher } from '#language/name-matcher.ts'
import type { Details } from '#view/details.ts'
import type { DetailRules } from '#view/unread-details.ts'
import { optionalColumnIds } from './register-column-ids.ts'
import { isTested, type RegisterRow } from './register-row.ts'
import { readRegisterSort } from './sort-register.ts'

/** The register's filters that the address holds beside its words and the view's stage. */
export const registerFilters = ['kind', 'ownership', 'area', 'boarding', 'verdict'] as const

export type RegisterFilter = (typeof registerFilters)[number]

/** Takes every filter and the words out of an address. */
export const noFilters = { q: null, kind: null, ownership: null, area: null, boarding: null, verdict: null } as const

const filterValues: Readonly<Record<RegisterFilter, readonly string[]>> = {
  kind: schoolKinds,
  ownership: ownerships,
  area: areas,
  boarding: ['yes', 'no'],
  verdict: ['not-met', 'watch', 'met', 'not-assessable'],
}

/** What an address filters by; a value that the filter does not know does not filter. */
export function chosenFilters(details: Details): ReadonlyMap<RegisterFilter, string> {
  return new Map(
    registerFilters.flatMap((name) => {
      const value = details[name]
      return value !== undefined && filterValues[name].includes(value) ? [[name, value] as const] : []
    }),
  )
}

/** What the page reads of an address. */
export const registerDetails: DetailRules = {
  ...Object.fromEntries(registerFilters.map((name) => [name, (text: string) => filterValues[name].includes(text)])),
  q: () => true,
  sort: (text) => readRegisterSort(text) !== null,
  columns: (text) => text.split('.').every((id) => optionalColumnIds.includes(id)),
  compare: () => true,
}

/** Whether an address leaves schools out. */
export function isFiltered(details: Details): boolean {
  return (details.q ?? '').trim() !== '' || chosenFilters(details).size > 0
}

/** The schools that the words (Chinese, pinyin or its initials, English) and the filters of an address let through. */
export function filterRegister(rows: readonly RegisterRow[], details: Details): readonly RegisterRow[] {
  const matches = nameMatcher(details.q ?? '')
  const chosen = [...chosenFilters(details)]
  return rows.filter(
    (row) => chosen.every(([name, value]) => hasValue(row, name, value)) && matches(row.school.name.zh, row.school.name.en),
  )
}

function hasValue({ school, verdicts }: RegisterRow, name: RegisterFilter, value: string): boolean {
  switch (name) {
    case 'kind':
      return school.kind === value
    case 'ownership':
      return school.ownership === value
    case 'area':
      return school.area === value
    case 'boarding':
      return school.boarding === (value === 'yes')
    case 'verdict':
      if (value === 'not-met') return verdicts.counts['not-met'] > 0
      if (value === 'watch') return verdicts.counts.watch > 0
      if (value === 'met') return isTested(verdicts) && verdicts.counts['not-met'] === 0
      return !isTested(verdicts)
  }
}
