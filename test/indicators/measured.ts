import { indicatorById } from '#indicators/catalogue.ts'
import type { Indicator } from '#indicators/indicator.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { MissingReason } from '#statistics/statistic.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

/** The indicator of an id; throws for one that does not exist. */
export function indicator(id: string): Indicator {
  const found = indicatorById(id)
  if (found === undefined) throw new Error(`There is no indicator ${id}.`)
  return found
}

/** An indicator's number in a year, or the reason why there is none. */
export function measured(id: string, district: DistrictStatistics, year = 2018): number | MissingReason {
  const { statistic } = indicator(id).measure(district, year, shippedStandards)
  return statistic.kind === 'value' ? statistic.value : statistic.reason
}
