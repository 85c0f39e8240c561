import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { wholeDistrict } from '#statistics/index-district.ts'
import { assessCatalogue } from './catalogue.ts'
import type { Assessment } from './assessment.ts'
import { isTested } from './verdict-counts.ts'

/**
 * Of the assessments of a district shown with its reported numbers only, those that have lost a verdict which they have
 * with its illustrative numbers. None of a district that is shown as a whole.
 */
export function lostVerdicts(
  assessments: readonly Assessment[],
  district: DistrictStatistics,
  standards: StandardBook,
  year: number,
): readonly Assessment[] {
  if (!district.reportedOnly) return []
  const before = assessCatalogue(wholeDistrict(district), standards, year).filter(isTested)
  const had = new Set(before.map(({ indicator }) => indicator.id))
  return assessments.filter((one) => !isTested(one) && had.has(one.indicator.id))
}
