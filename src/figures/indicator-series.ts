import type { Indicator } from '#indicators/indicator.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Statistic } from '#statistics/statistic.ts'

/** An indicator's number in each of the years, computed the same way as the one that is assessed. */
export function indicatorSeries(indicator: Indicator, district: DistrictStatistics, years: readonly number[]): readonly Statistic[] {
  return years.map((year) => indicator.measure(district, year).statistic)
}
