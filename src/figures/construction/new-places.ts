import { columnsFigure } from '#figures/build/columns-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { ColumnsFigure } from '#figures/figure.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import { tellChange } from '#figures/titles/tell-change.ts'
import { tellParts } from '#figures/titles/tell-parts.ts'
import { yearHeading, yearLabel } from '#figures/build/year-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { dutyConstructionMessages } from '#language/messages/duty-construction.ts'
import { inLanguage } from '#language/text.ts'
import { stages } from '#statistics/stage.ts'

const measure = 'new-places'

/** New school places in each year by stage. */
export function newPlaces(viewed: DistrictView): ColumnsFigure {
  const { district, language, stage, year } = viewed
  const messages = dutyConstructionMessages[language]
  const years = shownYears(viewed)
  const shown = stage === null ? stages : [stage]
  const name =
    stage === null ? messages.newPlaces : messages.stageName({ stage: inLanguage(stageWords[stage], language), name: messages.newPlaces })
  const parts = shown.map((one) => ({
    name: inLanguage(stageWords[one], language),
    statistic: district.observe(measure, { year, stage: one }),
  }))
  return columnsFigure(
    {
      id: measure,
      title:
        tellParts(name, 'place', parts, viewed) ??
        tellChange({ name, unit: 'place', at: (one) => district.observe(measure, { year: one, stage }) }, viewed),
      subtitle: messages.newPlacesSubtitle,
      notes: [],
      unit: 'place',
      arrangement: 'stacked',
      heading: yearHeading(language),
      categories: years.map((one) => ({ id: String(one), label: yearLabel(one) })),
      series: shown.map((one) => ({
        id: one,
        name: inLanguage(stageWords[one], language),
        tone: one,
        statistics: years.map((at) => district.observe(measure, { year: at, stage: one })),
        to: `/duty/construction/${measure}-${one}`,
      })),
      totals: years.map((one) => district.observe(measure, { year: one })),
    },
    viewed,
  )
}
