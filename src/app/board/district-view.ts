import type { DistrictView } from '#view/district-view.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { reportedOnly } from '#statistics/index-district.ts'
import { viewOf } from '#view/view-of.ts'
import type { ViewState } from '#view/view-state.ts'
import { yearOf } from './year-of.ts'

/** The district as the address views it; the same address gives the same object. */
export function districtView(whole: DistrictStatistics, standards: StandardBook, view: ViewState): DistrictView {
  const district = view.reportedOnly ? reportedOnly(whole) : whole
  return viewOf(district, standards, yearOf(district.years, view.year), view.stage, view.language)
}
