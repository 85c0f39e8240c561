import type { DistrictView } from '#view/district-view.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { Indicator } from '#indicators/indicator.ts'

/** The indicators that differ from this one only by stage, itself included, in catalogue order. */
export function familyOf(indicator: Indicator, { assessments }: DistrictView): readonly Assessment[] {
  return assessments.filter((one) => one.indicator.duty === indicator.duty && one.indicator.family === indicator.family)
}
