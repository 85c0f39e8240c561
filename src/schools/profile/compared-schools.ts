import type { School } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'

/** More side by side are not read. */
export const mostCompared = 4

/** The schools that an address compares, each once and four at most, and the ids that the district does not have. */
export function comparedSchools(
  ids: readonly string[],
  district: DistrictStatistics,
): { readonly schools: readonly School[]; readonly unknown: readonly string[] } {
  const once = [...new Set(ids)].filter((id) => id !== '')
  const found = once.flatMap((id) => district.schools.find((school) => school.id === id) ?? [])
  return {
    schools: found.slice(0, mostCompared),
    unknown: once.filter((id) => !district.schools.some((school) => school.id === id)),
  }
}
