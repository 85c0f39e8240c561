import type { DistrictView } from '#view/district-view.ts'
import type { TrendFigure } from '#figures/figure.ts'
import { figureScale } from '#figures/build/figure-scale.ts'
import { indicatorSeries } from '#figures/build/indicator-series.ts'
import { assessmentsOf } from '#figures/families/assessments-of.ts'
import { limitLines } from '#figures/families/limit-lines.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import { trendFigure } from '#figures/build/trend-figure.ts'
import { dutyPreschoolMessages } from '#language/messages/duty-preschool.ts'
import { kindergartensOnly } from './kindergartens-only.ts'
import { tellLimits } from './tell-limits.ts'

interface LimitTrend {
  readonly id: string
  readonly subtitle: string
  readonly members: readonly { readonly indicator: string; readonly name: string; readonly tone: 'kindergarten' | 'brand' }[]
}

/** Shares over the years, each with the standard or the target that it is to reach; the title says how far it is. */
export function limitTrend({ id, subtitle, members }: LimitTrend, viewed: DistrictView): TrendFigure {
  const { language } = viewed
  const years = shownYears(viewed)
  const assessed = members.flatMap(({ indicator, name, tone }) =>
    assessmentsOf([indicator], viewed).map((assessment) => ({ assessment, name, tone })),
  )
  const series = assessed.map(({ assessment: { indicator }, name, tone }) => ({
    id: indicator.id,
    name,
    tone,
    statistics: indicatorSeries(indicator, viewed, years),
    to: `/duty/preschool/${indicator.id}` as const,
  }))
  const scale = figureScale(
    series.flatMap(({ statistics }) => statistics),
    'percent',
    language,
  )
  return trendFigure(
    {
      id,
      title: tellLimits(assessed, viewed),
      subtitle,
      notes: kindergartensOnly(viewed),
      unit: 'percent',
      years,
      series,
      standards: assessed.flatMap(({ assessment, name, tone }) =>
        limitLines([assessment], years, scale, viewed).map((line) => ({
          ...line,
          tone,
          name: assessed.length > 1 ? dutyPreschoolMessages[language].lineOf({ name, line: line.name }) : line.name,
        })),
      ),
    },
    viewed,
  )
}
