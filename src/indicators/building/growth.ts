import type { Text } from '#language/text.ts'
import { derive } from '#statistics/derive.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { missing } from '#statistics/statistic.ts'
import type { Input, Measurement } from '../indicator.ts'

function ofYear({ zh, en }: Text, year: number): Text {
  return { zh: `${year} 年${zh}`, en: `${en}, ${year}` }
}

/**
 * Growth in percent of a number on the calendar year before: (this year − last year) ÷ last year × 100. Not collected
 * where the package has no such year before.
 */
export function growth(district: DistrictStatistics, year: number, inputOf: (year: number) => Input): Measurement {
  if (!district.years.includes(year - 1)) return { statistic: missing('not-collected'), inputs: [] }
  const now = inputOf(year)
  const before = inputOf(year - 1)
  return {
    statistic: derive([now.statistic, before.statistic], (a, b) => (b === 0 ? Number.NaN : ((a - b) / b) * 100)),
    inputs: [
      { ...now, name: ofYear(now.name, year) },
      { ...before, name: ofYear(before.name, year - 1) },
    ],
  }
}
