import { citeSources } from '#figures/cite-sources.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { figureScale } from '#figures/figure-scale.ts'
import type { FigureTable } from '#figures/figure.ts'
import { yearHeading, yearLabel } from '#figures/year-words.ts'
import { statisticNumber } from '#format/format-statistic.ts'
import { statusWords } from '#format/status-words.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import type { Indicator } from '#indicators/indicator.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { assessYears } from './assess-years.ts'
import { standardWords } from './standard-words.ts'
import { tellingDecimals } from './telling-decimals.ts'
import { valueHeading } from './value-heading.ts'

/** Every year of the package, latest first: value or reason, the standard then in force and its verdict, status and source. */
export function yearsTable(indicator: Indicator, context: FigureContext): FigureTable {
  const { district, language } = context
  const messages = drillDownMessages[language]
  const assessments = assessYears(indicator, district.years, context)
  const scale = figureScale(
    assessments.map(({ measurement }) => measurement.statistic),
    indicator.unit,
    language,
  )
  return {
    columns: [
      { id: 'year', name: yearHeading(language), numeric: false },
      { id: 'value', name: valueHeading(messages.value, scale, language), numeric: true },
      { id: 'standard', name: messages.standard, numeric: true },
      { id: 'verdict', name: messages.verdict, numeric: false },
      { id: 'status', name: messages.status, numeric: false },
      { id: 'source', name: messages.source, numeric: false },
    ],
    rows: assessments
      .map(({ year, measurement, standard, limit, previous, verdict }) => {
        const { statistic } = measurement
        const options = tellingDecimals({ measurement, limit }, scale)
        const standardThen =
          standard === null
            ? messages.noStandardThen
            : standardWords(standard, limit, (value) => statisticNumber(value, scale, language, options), language, previous)
        return {
          id: String(year),
          cells: [
            { text: yearLabel(year) },
            { statistic, text: statisticNumber(statistic, scale, language, options) },
            { text: standardThen },
            { text: inLanguage(verdictWords[verdict], language), verdict },
            { text: statusText(statistic, context) },
            { text: sourceText(statistic, context) },
          ],
        }
      })
      .reverse(),
  }
}

function statusText(statistic: Statistic, { language }: FigureContext): string {
  if (statistic.kind === 'missing') return drillDownMessages[language].noFigure
  if (statistic.withheldInSource === true) return drillDownMessages[language].withheldInSource
  return inLanguage(statusWords[statistic.status], language)
}

function sourceText(statistic: Statistic, { district, language }: FigureContext): string {
  const sources = citeSources([statistic], district, language)
  return sources.length === 0 ? drillDownMessages[language].noSources : sources.join(drillDownMessages[language].listSeparator)
}
