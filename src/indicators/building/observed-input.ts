import type { DistrictStatistics, Place } from '#statistics/district-statistics.ts'
import { measures } from '#statistics/measures/measures.ts'
import type { Input } from '../indicator.ts'

/** A measure's number as an input of an indicator, under the measure's own name. */
export function observedInput(district: DistrictStatistics, id: string, place: Place): Input {
  const measure = measures.get(id)
  if (measure === undefined) throw new RangeError(`There is no measure "${id}"; see src/statistics/measures.`)
  return { name: measure.name, unit: measure.unit, statistic: district.observe(id, place) }
}
