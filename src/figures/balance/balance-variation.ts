import { compareYears } from '#figures/build/compare-years.ts'
import type { DistrictView } from '#view/district-view.ts'
import { limitLine } from '#figures/build/limit-line.ts'
import { figureScale } from '#figures/build/figure-scale.ts'
import type { TrendFigure } from '#figures/figure.ts'
import { shownYears, upToChosenYear } from '#figures/build/shown-years.ts'
import { trendFigure } from '#figures/build/trend-figure.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import type { BalanceStage } from '#indicators/resources/balance-schools.ts'
import { variationIndicators } from '#indicators/resources/variation-indicators.ts'
import { resources, type Resource } from '#indicators/resources/resource.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import { derive } from '#statistics/derive.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import { situationOf, applicableStandards } from '#standards/applicable-standards.ts'
import { stageName } from './balance-title.ts'
import { balanceView } from './balance-view.ts'

/**
 * The variation of a resource over the years against its limit, with the largest and the mean of the seven, and as it would
 * be in the year shown if something is tried out.
 */
export function balanceVariation(resource: Resource, stage: BalanceStage, trial: string, viewed: DistrictView): TrendFigure {
  const { district, language, standards } = viewed
  const messages = balanceMessages[language]
  const years = shownYears(viewed)
  const indicators = variationIndicators.filter((indicator) => indicator.stage === stage)
  const all = years.map((year) => indicators.map((indicator) => indicator.measure(district, year, standards).statistic))
  const at = resources.indexOf(resource)
  const tried = balanceView(viewed, stage, trial).trialSheet?.variations[at]?.measurement.statistic ?? null
  const own = all.map((seven) => seven[at] ?? missing('not-applicable'))
  const name = inLanguage(resource.name, language)
  const largest = all.map((seven) => derive(seven, Math.max))
  const isLargest = largest.every((one, index) => valueOf(one) === valueOf(own[index]))
  const limits = years.map(
    (year) =>
      applicableStandards(standards, indicators[at]?.standards ?? [], situationOf(district.package.meta, stage, year)).inForce?.value ??
      null,
  )
  const scale = figureScale(own, 'coefficient', language)
  const to = `/duty/integration/variation-${resource.id}-${stage}` as const
  return trendFigure(
    {
      id: 'balance-variation',
      title: title(name, upToChosenYear(own, viewed), years, viewed),
      subtitle: messages.variationSubtitle({ stage: stageName(stage, language) }),
      unit: scale.unit,
      years,
      series: [
        { id: 'own', name, tone: stage, statistics: own, to },
        ...(tried === null
          ? []
          : [
              {
                id: 'tried',
                name: messages.tried,
                tone: 'accent' as const,
                statistics: years.map((one) => (one === viewed.year ? tried : missing('not-applicable'))),
              },
            ]),
        // Where the chosen one is the largest of all years, its line says it.
        ...(isLargest ? [] : [{ id: 'largest', name: messages.largest, tone: 'brand' as const, statistics: largest }]),
        {
          id: 'mean',
          name: messages.average,
          tone: 'muted',
          statistics: all.map((seven) => derive(seven, (...values) => values.reduce((sum, value) => sum + value, 0) / values.length)),
        },
      ],
      standards: limitLine(
        limits,
        (limit) => limit,
        (limit) => ({ id: 'limit', name: messages.limit({ value: String(limit) }), tone: 'not-met' }),
      ),
    },
    viewed,
  )
}

function valueOf(statistic: Statistic | undefined): number | null {
  return statistic?.kind === 'value' ? statistic.value : null
}

function title(name: string, own: readonly Statistic[], years: readonly number[], { language }: DistrictView): string {
  const messages = balanceMessages[language]
  const write = (statistic: Statistic) => formatStatistic(statistic, 'coefficient', language)
  const now = own.at(-1)
  const first = own.findIndex((one) => one.kind === 'value')
  if (now === undefined || now.kind === 'missing') return messages.variationTitleNow({ name, value: now === undefined ? '' : write(now) })
  const comparison = compareYears(now, first < own.length - 1 ? own[first] : undefined)
  if (comparison.kind !== 'rise' && comparison.kind !== 'fall') return messages.variationTitleNow({ name, value: write(now) })
  const course = { name, value: write(now), year: String(years[first]), before: write(comparison.before) }
  return comparison.kind === 'fall' ? messages.variationTitleFell(course) : messages.variationTitleRose(course)
}
