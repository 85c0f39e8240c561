import { areas, ownerships, schoolKinds } from '#statistics/district-package.ts'
import { matchesPinyin, pinyinLetters } from '#language/matches-pinyin.ts'
import type { Details } from '#view-state/details.ts'
import type { RegisterRow } from './register-row.ts'

/** The register's filters that the address holds beside the view's stage. */
export const registerFilters = ['kind', 'ownership', 'area', 'boarding', 'verdict'] as const

/** The values that each filter knows; any other does not filter. */
export const filterValues: Readonly<Record<(typeof registerFilters)[number], readonly string[]>> = {
  kind: schoolKinds,
  ownership: ownerships,
  area: areas,
  boarding: ['yes', 'no'],
  verdict: ['not-met', 'watch', 'met'],
}

/** The schools that the words and the filters of an address let through. */
export function filterRegister(rows: readonly RegisterRow[], details: Details, query: string): readonly RegisterRow[] {
  const words = query.trim().toLowerCase()
  const letters = pinyinLetters(words)
  const chosen = registerFilters.flatMap((name) => {
    const value = details[name]
    return value !== undefined && filterValues[name].includes(value) ? [{ name, value }] : []
  })
  return rows.filter(
    (row) =>
      chosen.every(({ name, value }) => hasValue(row, name, value)) &&
      (words === '' ||
        row.school.name.zh.toLowerCase().includes(words) ||
        row.school.name.en.toLowerCase().includes(words) ||
        matchesPinyin(row.school.name.zh, letters)),
  )
}

function hasValue({ school, verdicts }: RegisterRow, name: (typeof registerFilters)[number], value: string): boolean {
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
      if (verdicts === null) return false
      if (value === 'not-met') return verdicts.counts['not-met'] > 0
      if (value === 'watch') return verdicts.counts.watch > 0
      return verdicts.counts['not-met'] === 0 && verdicts.counts.met + verdicts.counts.watch > 0
  }
}
