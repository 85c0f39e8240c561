import type { DistrictView } from '#view/district-view.ts'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { Indicator } from '#indicators/indicator.ts'

/** An indicator in each of the years, held against the standard that was in force then. */
export function assessYears(
  indicator: Indicator,
  years: readonly number[],
  { district, standards }: Pick<DistrictView, 'district' | 'standards'>,
): readonly Assessment[] {
  return years.map((year) => assessIndicator(indicator, district, standards, year))
}
