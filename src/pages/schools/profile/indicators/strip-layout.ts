import type { SchoolPlace } from '#indicators/schools/school-place.ts'

/** Where the marks of a strip lie, in its own pixels from the left. */
export interface StripLayout {
  readonly least: number
  readonly quarter: number
  readonly middle: number
  readonly threeQuarters: number
  readonly most: number
  readonly own: number
  readonly limit: number | null
}

/** Lays schools and limit out on one line, which is as long as both need; where all are the same, they lie in the middle. */
export function stripLayout(place: SchoolPlace, own: number, limit: number | null, width: number, margin: number): StripLayout {
  const low = Math.min(place.least, limit ?? place.least)
  const high = Math.max(place.most, limit ?? place.most)
  const at = (value: number) => (high === low ? width / 2 : margin + ((value - low) / (high - low)) * (width - 2 * margin))
  return {
    least: at(place.least),
    quarter: at(place.quarter),
    middle: at(place.middle),
    threeQuarters: at(place.threeQuarters),
    most: at(place.most),
    own: at(own),
    limit: limit === null ? null : at(limit),
  }
}
