import { citeSources } from '#figures/build/cite-sources.ts'
import type { DistrictView } from '#view/district-view.ts'
import { indicatorSeries } from '#figures/build/indicator-series.ts'
import { once } from '#statistics/once.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import { formatStatistic, scaleOf, statisticNumber } from '#format/format-statistic.ts'
import { isRatio } from '#format/is-ratio.ts'
import { statusWords } from '#format/status-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { indicatorTableMessages } from '#language/messages/indicator-table.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { changeWords } from '#pages/duties/drill-down/change-words.ts'
import { historyToNote } from '#pages/duties/drill-down/history-words.ts'
import { limitNumber } from '#format/limit-number.ts'
import { standardDocument, standardWords, targetWords } from '#findings/standard-words.ts'
import { tellingDecimals } from '#pages/duties/drill-down/telling-decimals.ts'
import { verdictReason } from '#pages/duties/drill-down/verdict-reason.ts'

/** A limit in short, and where it stands. */
interface CitedWords {
  readonly words: string
  readonly document: string
}

/** An indicator as a row of the table writes it. */
export interface IndicatorRow {
  readonly assessment: Assessment
  readonly name: string
  readonly unit: string
  readonly value: string
  readonly change: string
  /** One a shown year, in their order. */
  readonly series: readonly Statistic[]
  readonly standard: CitedWords | null
  readonly target: CitedWords | null
  readonly reason: string | null
  /** How long it has not been met, and how the gap moved. */
  readonly history: string | null
  readonly source: string
  readonly sources: string
  readonly status: string
  /** That an illustrative number stands in for one that the report withholds. */
  readonly statusNote: string | undefined
}

/** Writes the row of an indicator in the language of the view, once: the table renders again for every order and selection. */
export const indicatorRow = once(writeRow)

function writeRow(assessment: Assessment, viewed: DistrictView): IndicatorRow {
  const { language } = viewed
  const { indicator, measurement, standard, limit, targets, previous } = assessment
  const { statistic } = measurement
  const scale = scaleOf(statistic, indicator.unit, language)
  const options = tellingDecimals(assessment, scale)
  const [target] = targets
  const write = (one: Statistic) =>
    isRatio(indicator.unit) ? formatStatistic(one, indicator.unit, language, options) : statisticNumber(one, scale, language, options)
  return {
    assessment,
    name: inLanguage(indicator.name, language),
    unit: isRatio(indicator.unit) ? '' : scale.words,
    value: write(statistic),
    change: changeWords(assessment, scale, language),
    series: indicatorSeries(indicator, viewed, shownYears(viewed)),
    standard:
      standard === null
        ? null
        : {
            words: standardWords(standard, limit, write, language, previous),
            document: standardDocument(standard, language),
          },
    target:
      target === undefined
        ? null
        : {
            words: targetWords(target, (value) => limitNumber(value, scale, language), language),
            document: standardDocument(target, language),
          },
    reason: verdictReason(assessment, language),
    history: historyToNote(assessment, language),
    ...sourceWords(statistic, viewed),
    status: statusOf(statistic, viewed),
    statusNote:
      statistic.kind === 'value' && statistic.withheldInSource === true ? indicatorTableMessages[language].withheldInSource : undefined,
  }
}

/** The section alone, since the table has no room for the title of the report; the full citation is `sources`. */
function sourceWords(statistic: Statistic, { district, language }: DistrictView): Pick<IndicatorRow, 'source' | 'sources'> {
  const messages = indicatorTableMessages[language]
  const found = district.package.meta.sources.filter(({ id }) => statistic.sources.includes(id))
  const [first] = found
  if (first === undefined) return { source: messages.noSource, sources: messages.noSource }
  const source = inLanguage(first.section ?? first.title, language)
  return {
    source: found.length === 1 ? source : messages.moreSources({ source, count: String(found.length) }),
    sources: citeSources([statistic], district, language).join('\n'),
  }
}

function statusOf(statistic: Statistic, { language }: DistrictView): string {
  return statistic.kind === 'missing' ? '' : inLanguage(statusWords[statistic.status], language)
}
