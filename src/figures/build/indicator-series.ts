import type { Indicator } from '#indicators/indicator.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { DistrictView } from '#view/district-view.ts'

/** An indicator's number in each of the years, computed the same way as the one that is assessed. */
export function indicatorSeries(
  indicator: Indicator,
  { district, standards }: Pick<DistrictView, 'district' | 'standards'>,
  years: readonly number[],
): readonly Statistic[] {
  return years.map((year) => indicator.measure(district, year, standards).statistic)
}
