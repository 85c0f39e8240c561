import { stageWords } from '#format/stage-words.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { inLanguage } from '#language/text.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { OwnWords } from '../build/figure-head.ts'
import { figureScale } from '../build/figure-scale.ts'
import type { TrendFigure } from '../figure.ts'
import { indicatorSeries } from '../build/indicator-series.ts'
import { shownYears } from '../build/shown-years.ts'
import { trendFigure } from '../build/trend-figure.ts'
import { assessmentsOf, familyAssessments } from './assessments-of.ts'
import { familyName } from '../titles/family-name.ts'
import { findingOfList } from '../titles/finding-of-list.ts'
import { findingOfStages } from '../titles/finding-of-stages.ts'
import { findingOf } from '../titles/finding-of.ts'
import { limitLines } from './limit-lines.ts'

/** An indicator over the years, a line a stage, with the limits that applied. A quota (元/生·年) is drawn in steps. */
export function familyTrend(family: string, viewed: DistrictView): TrendFigure | null {
  const { language } = viewed
  const members = familyAssessments(family, viewed)
  const [first] = members
  if (first === undefined) return null
  const years = shownYears(viewed)
  const inputs = members.map(({ indicator }) => ({
    id: indicator.id,
    name: inLanguage(indicator.stage === null ? indicator.name : stageWords[indicator.stage], language),
    tone: indicator.stage ?? ('brand' as const),
    statistics: indicatorSeries(indicator, viewed, years),
    step: indicator.unit === 'yuan-per-student-year',
    to: `/duty/${indicator.duty}/${indicator.id}` as const,
  }))
  const { unit } = first.indicator
  const scale = figureScale(
    inputs.flatMap(({ statistics }) => statistics),
    unit,
    language,
  )
  return trendFigure(
    {
      id: family,
      title: findingOfStages(members, viewed),
      subtitle: subtitle([familyName(first, language), scale.words], members.length > 1, viewed),
      notes: viewed.stage !== null && first.indicator.stage === null ? [findingsMessages[language].noStages] : [],
      unit,
      years,
      series: inputs,
      standards: limitLines(members, years, scale, viewed),
    },
    viewed,
  )
}

/** Several indicators of one unit over the years, a line each. A duty may have words of its own. */
export function indicatorsTrend(id: string, ids: readonly string[], viewed: DistrictView, own: OwnWords = {}): TrendFigure | null {
  const { language } = viewed
  const members = assessmentsOf(ids, viewed)
  const [first] = members
  if (first === undefined) return null
  const years = shownYears(viewed)
  const tones = ['brand', 'accent', 'muted'] as const
  const inputs = members.map(({ indicator }, index) => ({
    id: indicator.id,
    name: inLanguage(indicator.name, language),
    tone: tones[index] ?? ('muted' as const),
    statistics: indicatorSeries(indicator, viewed, years),
    to: `/duty/${indicator.duty}/${indicator.id}` as const,
  }))
  const { unit } = first.indicator
  const scale = figureScale(
    inputs.flatMap(({ statistics }) => statistics),
    unit,
    language,
  )
  return trendFigure(
    {
      id,
      title: own.title ?? (members.length === 1 ? findingOf(first, viewed) : findingOfList(members, viewed)),
      subtitle:
        own.subtitle ?? subtitle([inputs.map(({ name }) => name).join(findingsMessages[language].enumeration), scale.words], false, viewed),
      notes: viewed.stage === null ? [] : [findingsMessages[language].noStages],
      unit,
      ...(own.told === undefined ? {} : { told: own.told }),
      years,
      series: inputs,
      standards: limitLines(members, years, scale, viewed),
    },
    viewed,
  )
}

function subtitle(parts: readonly string[], byStage: boolean, { language }: DistrictView): string {
  const messages = findingsMessages[language]
  return [...parts, ...(byStage ? [messages.byStage] : [])].filter((part) => part !== '').join(messages.comma)
}
