import { absent } from '#statistics/absent.ts'
import type { Text } from '#language/text.ts'
import { derive } from '#statistics/derive.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Input, Measurement } from '../indicator.ts'

function ofYear({ zh, en }: Text, year: number): Text {
  return { zh: `${year} 年${zh}`, en: `${en}, ${year}` }
}

/**
 * Growth in percent of a number on the calendar year before: (this year − last year) ÷ last year × 100. Not collected
 * where the package has no such year before.
 */
export function growth(district: DistrictStatistics, year: number, inputOf: (year: number) => Input): Measurement {
  const now = inputOf(year)
  const before = district.years.includes(year - 1) ? inputOf(year - 1) : { ...now, statistic: absent(district) }
  return {
    statistic: derive([now.statistic, before.statistic], (a, b) => (b === 0 ? Number.NaN : ((a - b) / b) * 100)),
    inputs: [
      { ...now, name: ofYear(now.name, year) },
      { ...before, name: ofYear(before.name, year - 1) },
    ],
  }
}
