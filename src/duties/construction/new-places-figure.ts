import { columnsFigure } from '#figures/columns-figure.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import type { ColumnsFigure } from '#figures/figure.ts'
import { shownYears } from '#figures/shown-years.ts'
import { tellChange } from '#figures/tell-change.ts'
import { yearHeading, yearLabel } from '#figures/year-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { dutyConstructionMessages } from '#language/messages/duty-construction.ts'
import { inLanguage } from '#language/text.ts'
import { stages } from '#statistics/stage.ts'

const measure = 'new-places'

/** New school places in each year by stage. */
export function newPlaces(context: FigureContext): ColumnsFigure {
  const { district, language, stage } = context
  const messages = dutyConstructionMessages[language]
  const years = shownYears(context)
  const shown = stage === null ? stages : [stage]
  const name =
    stage === null ? messages.newPlaces : messages.stageName({ stage: inLanguage(stageWords[stage], language), name: messages.newPlaces })
  return columnsFigure(
    {
      id: measure,
      title: tellChange({ name, unit: 'place', at: (year) => district.observe(measure, { year, stage }) }, context),
      subtitle: messages.newPlacesSubtitle,
      notes: [],
      unit: 'place',
      arrangement: 'stacked',
      heading: yearHeading(language),
      categories: years.map((year) => ({ id: String(year), label: yearLabel(year) })),
      series: shown.map((one) => ({
        id: one,
        name: inLanguage(stageWords[one], language),
        tone: one,
        statistics: years.map((year) => district.observe(measure, { year, stage: one })),
        to: `/duty/construction/${measure}-${one}`,
      })),
      totals: years.map((year) => district.observe(measure, { year })),
    },
    context,
  )
}
