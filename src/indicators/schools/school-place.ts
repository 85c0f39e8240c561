import type { StandardBook } from '#standards/standard.ts'
import { once } from '#statistics/once.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { oncePerYear } from '../building/once-per-year.ts'
import type { Indicator } from '../indicator.ts'

/** Where one school stands among all schools of the district that have the indicator. */
export interface SchoolPlace {
  readonly least: number
  /** Quartiles by linear interpolation between the two nearest schools. */
  readonly quarter: number
  readonly middle: number
  readonly threeQuarters: number
  readonly most: number
  /** 1 is the best by the indicator's direction, or the largest where it has none; equal schools share the better rank. */
  readonly rank: number
  readonly tied: boolean
  /** Schools with a number. */
  readonly all: number
}

/** The district's school values of an indicator, ascending; sorted once for all schools. */
const sortedValues = once((indicator: Indicator) =>
  oncePerYear((district, year, standards: StandardBook): readonly number[] =>
    (indicator.measureSchools?.(district, year, standards) ?? [])
      .flatMap(({ statistic }) => (statistic.kind === 'value' ? [statistic.value] : []))
      .toSorted((a, b) => a - b),
  ),
)

/** The place of a school's number; null where the school has none. */
export function schoolPlace(
  indicator: Indicator,
  statistic: Statistic,
  district: DistrictStatistics,
  standards: StandardBook,
  year: number,
): SchoolPlace | null {
  const values = sortedValues(indicator)(district, year, standards)
  if (statistic.kind === 'missing' || values.length === 0) return null
  const { value } = statistic
  const below = values.filter((one) => one < value).length
  const above = values.filter((one) => one > value).length
  return {
    least: quantile(values, 0),
    quarter: quantile(values, 0.25),
    middle: quantile(values, 0.5),
    threeQuarters: quantile(values, 0.75),
    most: quantile(values, 1),
    rank: (indicator.direction === 'lower' ? below : above) + 1,
    tied: values.length - below - above > 1,
    all: values.length,
  }
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? low
  return low + (high - low) * (at - Math.floor(at))
}
