import type { DistrictView } from '#view/district-view.ts'
import { once } from '#statistics/once.ts'
import { assessCatalogue } from '#indicators/assess-catalogue.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { reportedOnly } from '#statistics/index-district.ts'
import type { ViewState } from '#view/view-state.ts'
import type { Language } from '#language/language.ts'
import type { Stage } from '#statistics/stage.ts'
import { yearOf } from './year-of.ts'

const viewOnce = once(
  (district: DistrictStatistics, standards: StandardBook, year: number, stage: Stage | null, language: Language): DistrictView => ({
    district,
    year,
    stage,
    language,
    standards,
    get assessments() {
      return assessCatalogue(district, standards, year)
    },
  }),
)

/** The district as the address views it. The same district, standards, year, stage and language give the same object, whose figures are built already. */
export function districtView(whole: DistrictStatistics, standards: StandardBook, view: ViewState): DistrictView {
  const district = view.reportedOnly ? reportedOnly(whole) : whole
  return viewOnce(district, standards, yearOf(district.years, view.year), view.stage, view.language)
}

/** The same view in another year. */
export function viewOfYear({ district, standards, stage, language }: DistrictView, year: number): DistrictView {
  return viewOnce(district, standards, year, stage, language)
}
