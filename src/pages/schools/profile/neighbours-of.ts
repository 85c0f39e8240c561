import type { School } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'

/** The schools before and after one in the register that teach its first stage and are open in the year. */
export function neighboursOf(
  school: School,
  district: DistrictStatistics,
  year: number,
): { readonly previous: School | undefined; readonly next: School | undefined } {
  const peers = district.schoolsOf(school.stages[0] ?? null, year)
  const at = peers.findIndex(({ id }) => id === school.id)
  return at === -1 ? { previous: undefined, next: undefined } : { previous: peers[at - 1], next: peers[at + 1] }
}
