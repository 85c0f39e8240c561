import type { Measure } from '#statistics/measures/measure.ts'
import { measures } from '#statistics/measures/measures.ts'

/** A measure by its id; throws for one that does not exist, which is a mistake in the program. */
export function namedMeasure(id: string): Measure {
  const measure = measures.get(id)
  if (measure === undefined) throw new RangeError(`There is no measure "${id}"; see src/statistics/measures.`)
  return measure
}
