import type { Doubt } from '#statistics/doubts/doubt.ts'
import type { StatedLookup } from './observation-lookup.ts'
import type { PlaceKeys } from './place-keys.ts'

/** A stated number carries the doubts about it, and hands them on to all that is computed from it. */
export function doubtedLookup(
  stated: StatedLookup,
  doubts: readonly Doubt[],
  positions: ReadonlyMap<string, number>,
  places: PlaceKeys,
): StatedLookup {
  if (doubts.length === 0) return stated
  const known = new Map<string, Map<number, string[]>>()
  for (const { id, measure, school, stage, year } of doubts) {
    const ofMeasure = known.get(measure) ?? new Map<number, string[]>()
    known.set(measure, ofMeasure)
    const key = places.keyOf(positions.get(school ?? '') ?? -1, stage, year)
    ofMeasure.set(key, [...(ofMeasure.get(key) ?? []), id])
  }
  return (measure, school, stage, year) => {
    const statistic = stated(measure, school, stage, year)
    const found = known.get(measure)?.get(places.keyOf(school, stage, year))
    return found === undefined || statistic?.kind !== 'value' ? statistic : { ...statistic, doubts: found }
  }
}
