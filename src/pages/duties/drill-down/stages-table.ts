import { datum } from '#figures/build/datum.ts'
import type { DistrictView } from '#view/district-view.ts'
import { figureScale } from '#figures/build/figure-scale.ts'
import { yearLabel } from '#figures/build/year-words.ts'
import { statisticNumber } from '#format/format-statistic.ts'
import { stageWords } from '#format/stage-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { assessmentWords } from '#indicators/assessment-words.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import { changeWords } from './change-words.ts'
import { limitWords } from './limit-words.ts'
import { tellingDecimals } from './telling-decimals.ts'
import type { TableInUnit } from './unit-table.tsx'

/** The stages of an indicator's family side by side: last year, this year, change, standard and verdict. */
export function stagesTable(family: readonly Assessment[], { language, year }: DistrictView): TableInUnit {
  const messages = drillDownMessages[language]
  const [first] = family
  const unit = first?.indicator.unit ?? 'item'
  const scale = figureScale(
    family.flatMap(({ measurement, previous }) => [measurement.statistic, previous]),
    unit,
    language,
  )
  const table = {
    columns: [
      { id: 'stage', name: messages.stage, numeric: false },
      { id: 'previous', name: yearLabel(year - 1), numeric: true },
      { id: 'value', name: yearLabel(year), numeric: true },
      { id: 'change', name: messages.change, numeric: true },
      { id: 'standard', name: messages.standard, numeric: true },
      { id: 'verdict', name: messages.verdict, numeric: false },
    ],
    rows: family.map((assessment) => {
      const { indicator, measurement, previous, verdict } = assessment
      const options = tellingDecimals(assessment, scale)
      const stage = indicator.stage === null ? messages.wholeDistrict : inLanguage(stageWords[indicator.stage], language)
      return {
        id: indicator.id,
        cells: [
          { text: stage, to: `/duty/${indicator.duty}/${indicator.id}` as const },
          datum(previous, scale, language),
          { statistic: measurement.statistic, text: statisticNumber(measurement.statistic, scale, language, options) },
          { text: changeWords(assessment, scale, language) },
          { text: limitWords(assessment, (limit) => statisticNumber(limit, scale, language, options), language) },
          { text: inLanguage(assessmentWords(assessment), language), verdict },
        ],
      }
    }),
  }
  return { table, unit: scale.words }
}
