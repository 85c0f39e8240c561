import type { Assessment } from '#indicators/assessment.ts'
import { assessCatalogue } from '#indicators/catalogue.ts'
import type { Language } from '#language/language.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { reportedOnly } from '#statistics/index-district.ts'
import { once } from '#statistics/once.ts'
import type { Stage } from '#statistics/stage.ts'
import type { ViewState } from './view-state.ts'

/** A district with the standards that it is held against, in a language. */
export interface ViewedDistrict {
  readonly district: DistrictStatistics
  readonly standards: StandardBook
  readonly language: Language
}

/** The district as a reader looks at it: all that findings, figures and pages are made from. */
export interface DistrictView extends ViewedDistrict {
  readonly year: number
  /** Null for all stages. */
  readonly stage: Stage | null
  /** Every indicator of the catalogue assessed for `year`, in catalogue order, whatever the stage. */
  readonly assessments: readonly Assessment[]
}

/** A district viewed. The same district, standards, year, stage and language give the same object, whose figures are built already. */
export const viewOf = once(
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

/** The same view in another year, or of another stage. */
export function viewedIn(viewed: DistrictView, { year, stage }: Partial<Pick<DistrictView, 'year' | 'stage'>>): DistrictView {
  const { district, standards, language } = viewed
  return viewOf(district, standards, year ?? viewed.year, stage === undefined ? viewed.stage : stage, language)
}

/** The year of the address if the district has it, else its latest. Years ascend and there is at least one. */
export function yearOf(years: readonly number[], asked: number | null): number {
  return years.find((year) => year === asked) ?? Math.max(...years)
}

/** The district as the address views it; the same address gives the same object. */
export function addressedView(whole: DistrictStatistics, standards: StandardBook, view: ViewState): DistrictView {
  const district = view.reportedOnly ? reportedOnly(whole) : whole
  return viewOf(district, standards, yearOf(district.years, view.year), view.stage, view.language)
}
