import { absent } from '#statistics/absent.ts'
import type { DistrictView } from '#view/district-view.ts'
import { figureScale } from '#figures/build/figure-scale.ts'
import type { TrendFigure } from '#figures/figure.ts'
import { indicatorSeries } from '#figures/build/indicator-series.ts'
import { defineFigure } from '#figures/figure-definition.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import { tellChange } from '#figures/titles/tell-change.ts'
import { trendFigure } from '#figures/build/trend-figure.ts'
import { stageWords } from '#format/stage-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import { familyOf } from './family-of.ts'
import { limitLines } from './limit-lines.ts'

/** An indicator over the years beside the other stages of its family, with the standards that applied. */
export const indicatorTrend = defineFigure({
  id: 'indicator-trend',
  name: { zh: '指标历年变化', en: 'An indicator over the years' },
  duty: null,
  parameters: ['indicator'],
  build: (view, parameters) => {
    const assessment = view.assessments.find(({ indicator }) => indicator.id === parameters['indicator'])
    return assessment === undefined ? null : build(assessment, view)
  },
})

function build(assessment: Assessment, viewed: DistrictView): TrendFigure {
  const { language, stage } = viewed
  const { indicator } = assessment
  const years = shownYears(viewed)
  const at = (year: number) => indicatorSeries(indicator, viewed, [year])[0] ?? absent(viewed.district)
  const family = familyOf(indicator, viewed)
  const series = family.map((member) => ({
    id: member.indicator.id,
    name: inLanguage(stageWordsOf(member), language),
    tone: member.indicator.stage ?? ('brand' as const),
    statistics: indicatorSeries(member.indicator, viewed, years),
    // A quota holds until it is changed.
    step: indicator.unit === 'yuan-per-student-year',
    to: `/duty/${indicator.duty}/${member.indicator.id}` as const,
  }))
  const scale = figureScale(
    series.flatMap(({ statistics }) => statistics),
    indicator.unit,
    language,
  )
  return trendFigure(
    {
      id: 'indicator-trend',
      title: tellChange({ name: inLanguage(indicator.name, language), unit: indicator.unit, at }, viewed),
      // The title tells the indicator alone, not the stages beside it.
      told: [at(viewed.year)],
      subtitle: subtitle(years, viewed, scale.words, series.length > 1),
      notes: stage !== null && series.length > 1 ? [drillDownMessages[language].allStages] : [],
      unit: indicator.unit,
      years,
      series,
      standards: limitLines(family, years, scale, viewed, indicator.id),
    },
    viewed,
  )
}

function stageWordsOf({ indicator }: Assessment) {
  return indicator.stage === null ? indicator.name : stageWords[indicator.stage]
}

function subtitle(years: readonly number[], viewed: DistrictView, unit: string, byStage: boolean): string {
  const messages = drillDownMessages[viewed.language]
  const from = String(years[0])
  const to = String(years.at(-1))
  const words = from === to ? messages.trendSubtitleOneYear({ unit, to }) : messages.trendSubtitle({ unit, from, to })
  return byStage ? messages.trendSubtitleStages({ subtitle: words }) : words
}
