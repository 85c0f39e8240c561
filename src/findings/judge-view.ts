import { assessIndicator } from '#indicators/assess-indicator.ts'
import { catalogue } from '#indicators/catalogue.ts'
import type { DistrictView } from '#view/district-view.ts'
import { findingOfAssessment } from './all-findings.ts'

/**
 * All that has to be judged and told before a page of a view is drawn, in steps that may be taken at any time: what is drawn
 * later finds it done.
 */
export function judgeView(view: DistrictView): readonly (() => void)[] {
  const { district, standards, year } = view
  return catalogue.map((indicator) => () => {
    findingOfAssessment(assessIndicator(indicator, district, standards, year), view)
  })
}
