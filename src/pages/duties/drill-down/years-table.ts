import type { DistrictView } from '#view/district-view.ts'
import { ruleKindWords, ruleTagOf } from '#findings/rule-kind-words.ts'
import { figureScale } from '#figures/build/figure-scale.ts'
import { yearHeading, yearLabel } from '#figures/build/year-words.ts'
import { statisticNumber } from '#format/format-statistic.ts'
import { statusWords } from '#format/status-words.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import type { Indicator } from '#indicators/indicator.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { assessYears } from '#figures/families/assess-years.ts'
import { standardWords } from '#findings/standard-words.ts'
import { tellingDecimals } from './telling-decimals.ts'
import type { TableInUnit } from './unit-table.tsx'

/** Every year of the package, latest first: value or reason, the standard then in force (or what was only recommended) and its verdict, status and source. */
export function yearsTable(indicator: Indicator, viewed: DistrictView): TableInUnit {
  const { district, language } = viewed
  const messages = drillDownMessages[language]
  const assessments = assessYears(indicator, district.years, viewed)
  const scale = figureScale(
    assessments.map(({ measurement }) => measurement.statistic),
    indicator.unit,
    language,
  )
  const table = {
    columns: [
      { id: 'year', name: yearHeading(language), numeric: false },
      { id: 'value', name: messages.value, numeric: true },
      { id: 'standard', name: messages.standard, numeric: true },
      { id: 'verdict', name: messages.verdict, numeric: false },
      { id: 'status', name: messages.status, numeric: false },
      { id: 'source', name: messages.source, numeric: false },
    ],
    rows: assessments
      .map(({ year, measurement, standard, limit, previous, reference, verdict }) => {
        const { statistic } = measurement
        const options = tellingDecimals({ measurement, limit: limit ?? reference?.limit ?? null }, scale)
        const held = standard ?? reference?.standard ?? null
        const standardThen =
          held === null
            ? messages.noStandardThen
            : standardWords(
                held,
                standard === null ? (reference?.limit ?? null) : limit,
                (value) => statisticNumber(value, scale, language, options),
                language,
                previous,
              )
        return {
          id: String(year),
          cells: [
            { text: yearLabel(year) },
            // The column beside it says what a number rests on.
            { text: statisticNumber(statistic, scale, language, options), ...(statistic.kind === 'missing' ? { statistic } : {}) },
            { text: standardThen },
            standard === null && reference !== null
              ? { text: messages.referenceThen({ rule: inLanguage(ruleKindWords[ruleTagOf(reference.standard)], language) }) }
              : { text: inLanguage(verdictWords[verdict], language), verdict },
            { text: statusText(statistic, viewed) },
            { text: sourceText(statistic, viewed) },
          ],
        }
      })
      .toReversed(),
  }
  return { table, unit: scale.words }
}

function statusText(statistic: Statistic, { language }: DistrictView): string {
  if (statistic.kind === 'missing') return drillDownMessages[language].noFigure
  if (statistic.withheldInSource === true) return drillDownMessages[language].withheldInSource
  return inLanguage(statusWords[statistic.status], language)
}

/** Sections alone, for the table is narrow; the basis cites in full. */
function sourceText(statistic: Statistic, { district, language }: DistrictView): string {
  const sources = district.package.meta.sources.filter(({ id }) => statistic.sources.includes(id))
  if (sources.length === 0) return drillDownMessages[language].noSources
  return sources.map((source) => inLanguage(source.section ?? source.title, language)).join(drillDownMessages[language].listSeparator)
}
