import type { DistrictStatistics, Place } from '#statistics/district-statistics.ts'
import type { Input } from '../indicator.ts'
import { namedMeasure } from './named-measure.ts'

/** A measure's number as an input of an indicator, under the measure's own name. */
export function observedInput(district: DistrictStatistics, id: string, place: Place): Input {
  const { name, unit } = namedMeasure(id)
  return { name, unit, statistic: district.observe(id, place) }
}
