import type { DistrictView } from './district-view.ts'
import { assessCatalogue } from '#indicators/assess-catalogue.ts'
import type { Language } from '#language/language.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { once } from '#statistics/once.ts'
import type { Stage } from '#statistics/stage.ts'

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
