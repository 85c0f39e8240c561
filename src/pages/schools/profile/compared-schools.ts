import type { School } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'

/** More side by side are not read. */
export const mostCompared = 4

export interface ComparedSchools {
  /** Each once, four at most, in the order of the address. */
  readonly schools: readonly School[]
  /** Those beyond the fourth. */
  readonly left: readonly School[]
  /** Ids that the district does not have. */
  readonly unknown: readonly string[]
}

/** The schools that an address compares. */
export function comparedSchools(ids: readonly string[], district: DistrictStatistics): ComparedSchools {
  const once = [...new Set(ids)].filter((id) => id !== '')
  const found = once.flatMap((id) => district.schools.find((school) => school.id === id) ?? [])
  return {
    schools: found.slice(0, mostCompared),
    left: found.slice(mostCompared),
    unknown: once.filter((id) => !district.schools.some((school) => school.id === id)),
  }
}
