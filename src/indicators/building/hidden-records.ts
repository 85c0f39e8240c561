import type { DistrictPackage } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { wholeDistrict } from '#statistics/index-district.ts'

/**
 * How many of the records that `pick` names are left out while only reported values are shown. Where there are any, a sum over
 * the others would pass for one over all.
 */
export function hiddenRecords(district: DistrictStatistics, pick: (content: DistrictPackage) => readonly unknown[]): number {
  return pick(wholeDistrict(district).package).length - pick(district.package).length
}
