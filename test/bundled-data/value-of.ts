import type { DistrictStatistics, Place } from '#statistics/district-statistics.ts'

/** The number of a measure where a test needs one; a missing number fails the test and says where. */
export function valueOf(district: DistrictStatistics, measure: string, place: Place): number {
  const statistic = district.observe(measure, place)
  if (statistic.kind === 'missing') throw new Error(`${measure} ${JSON.stringify(place)} is ${statistic.reason}`)
  return statistic.value
}
