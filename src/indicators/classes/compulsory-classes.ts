import type { ClassRecord } from '#statistics/class-record.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'

/** The classes of compulsory education: primary and junior secondary. */
export function compulsoryClasses(district: DistrictStatistics, year: number): readonly ClassRecord[] {
  return [...district.classes(year, 'primary'), ...district.classes(year, 'junior')]
}
