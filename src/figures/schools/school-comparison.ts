import { barsFigure } from '#figures/build/bars-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { BarsFigure } from '#figures/figure.ts'
import { formatNumber } from '#format/format-number.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import { sameAmount } from '#standards/compare.ts'
import type { School } from '#statistics/district-package.ts'
import { missing, type Value } from '#statistics/statistic.ts'
import { indicatorName } from './indicator-name.ts'
import type { ComparisonRow } from './comparison-rows.ts'

/** One indicator of the schools as bars beside its standard. */
export function schoolComparison(
  schools: readonly School[],
  { indicator, cells, standard }: ComparisonRow,
  viewed: DistrictView,
): BarsFigure {
  const { language, year } = viewed
  const messages = schoolProfileMessages[language]
  const bars = schools.map(({ id, name }, at) => ({
    id,
    label: inLanguage(name, language),
    statistic: cells[at]?.measurement.statistic ?? missing('not-applicable'),
    tone: 'brand' as const,
    to: `/schools/${id}` as const,
  }))
  const limit = standard?.limit ?? null
  const value = limit === null ? '' : formatNumber(limit, scaleFor('item', limit, language), { decimals: 3 })
  const name = indicatorName(indicator, language)
  return barsFigure(
    {
      id: 'school-comparison',
      title: title(
        name,
        bars.flatMap(({ label, statistic }) => (statistic.kind === 'value' ? [{ label, statistic }] : [])),
        indicator.unit,
        viewed,
      ),
      subtitle: messages.barsSubtitle({ year: String(year), unit: scaleFor(indicator.unit, 0, language).words }),
      unit: indicator.unit,
      headings: [messages.register, name],
      bars,
      limits: limit === null ? [] : [{ id: 'limit', name: messages.limit({ value }), value: limit, tone: 'not-met' }],
    },
    viewed,
  )
}

function title(
  name: string,
  known: readonly { readonly label: string; readonly statistic: Value }[],
  unit: ComparisonRow['indicator']['unit'],
  { language }: DistrictView,
): string {
  const messages = schoolProfileMessages[language]
  const sorted = known.toSorted((a, b) => b.statistic.value - a.statistic.value)
  const [most] = sorted
  const least = sorted.at(-1)
  if (most === undefined || least === undefined) return messages.barsNone({ name })
  const value = formatStatistic(most.statistic, unit, language)
  if (sorted.length === 1) return messages.barsOne({ name, school: most.label, value })
  if (sameAmount(most.statistic.value, least.statistic.value)) return messages.barsSame({ name, value })
  return messages.barsTitle({
    name,
    most: most.label,
    mostValue: value,
    least: least.label,
    leastValue: formatStatistic(least.statistic, unit, language),
  })
}
