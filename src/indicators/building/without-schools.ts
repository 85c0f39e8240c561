import { absent } from '#statistics/absent.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { missing, type Missing } from '#statistics/statistic.ts'

/**
 * Why a district without a school of a kind has no number of such schools: not applicable where its register shows that
 * there is none, not collected where there is no register to tell.
 */
export function withoutSchools(district: DistrictStatistics): Missing {
  return district.schools.length === 0 ? absent(district) : missing('not-applicable')
}
