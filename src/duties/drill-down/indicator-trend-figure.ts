import { compareYears } from '#figures/compare-years.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { figureScale } from '#figures/figure-scale.ts'
import type { TrendFigure } from '#figures/figure.ts'
import { oncePerContext } from '#figures/once-per-context.ts'
import { shownYears } from '#figures/shown-years.ts'
import { trendFigure } from '#figures/trend-figure.ts'
import { unitOfChange } from '#format/format-change.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import { stageWords } from '#format/stage-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import { assessYears } from './assess-years.ts'
import { familyOf } from './family-of.ts'
import { limitLines } from './limit-lines.ts'

const builtFigures = oncePerContext(() => new Map<string, TrendFigure>())

/** An indicator over the years beside the other stages of its family, with the standards that applied. */
export function indicatorTrendFigure(assessment: Assessment, context: FigureContext): TrendFigure {
  const figures = builtFigures(context)
  const figure = figures.get(assessment.indicator.id) ?? build(assessment, context)
  figures.set(assessment.indicator.id, figure)
  return figure
}

function build(assessment: Assessment, context: FigureContext): TrendFigure {
  const { language, stage } = context
  const { indicator } = assessment
  const years = shownYears(context)
  const family = familyOf(indicator, context).map((member) => ({
    assessment: member,
    years: assessYears(member.indicator, years, context),
  }))
  const scale = figureScale(
    family.flatMap((member) => member.years.map(({ measurement }) => measurement.statistic)),
    indicator.unit,
    language,
  )
  const series = family.map((member) => ({
    id: member.assessment.indicator.id,
    name: inLanguage(stageWordsOf(member.assessment), language),
    tone: member.assessment.indicator.stage ?? ('brand' as const),
    statistics: member.years.map(({ measurement }) => measurement.statistic),
    // A quota holds until it is changed.
    step: indicator.unit === 'yuan-per-student-year',
    to: `/duty/${indicator.duty}/${member.assessment.indicator.id}`,
  }))
  return trendFigure(
    {
      id: 'indicator-trend',
      title: title(assessment, context),
      subtitle: subtitle(assessment, context, scale.words, series.length > 1),
      notes: stage !== null && series.length > 1 ? [drillDownMessages[language].allStages] : [],
      unit: indicator.unit,
      years,
      series,
      standards: limitLines(family, indicator.id, scale, context),
    },
    context,
  )
}

function stageWordsOf({ indicator }: Assessment) {
  return indicator.stage === null ? indicator.name : stageWords[indicator.stage]
}

function title({ indicator, measurement, previous }: Assessment, context: FigureContext): string {
  const { language } = context
  const messages = drillDownMessages[language]
  const name = inLanguage(indicator.name, language)
  const comparison = compareYears(measurement.statistic, previous)
  if (comparison.kind === 'missing')
    return messages.trendMissing({ name, reason: inLanguage(reasonWords[comparison.now.reason], language) })
  const value = formatStatistic(comparison.now, indicator.unit, language)
  if (comparison.kind === 'first') return messages.trendFirst({ name, value })
  if (comparison.kind === 'same') return messages.trendSame({ name, value })
  const difference = { kind: 'value', value: Math.abs(comparison.difference), status: comparison.now.status, sources: [] } as const
  const change = formatStatistic(difference, unitOfChange(indicator.unit), language)
  return comparison.kind === 'rise' ? messages.trendRise({ name, value, change }) : messages.trendFall({ name, value, change })
}

function subtitle({ year }: Assessment, context: FigureContext, unit: string, byStage: boolean): string {
  const messages = drillDownMessages[context.language]
  const [from] = shownYears(context)
  const words =
    from === undefined || from === year
      ? messages.trendSubtitleOneYear({ unit, to: String(year) })
      : messages.trendSubtitle({ unit, from: String(from), to: String(year) })
  return byStage ? messages.trendSubtitleStages({ subtitle: words }) : words
}
