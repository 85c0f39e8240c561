import { inLanguage } from '#language/text.ts'
import { once } from '#statistics/once.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { FigureScope } from '../figure.ts'

/** The scope of all figures of a view. */
export const figureScope = once(({ district, language, stage, year }: DistrictView): FigureScope => {
  const { edition, id, name } = district.package.meta
  return {
    district: id,
    districtName: inLanguage(name, language),
    edition: inLanguage(edition.name, language),
    editionDate: edition.date,
    years: district.years,
    year,
    stage,
    isReportedOnly: district.reportedOnly,
  }
})
