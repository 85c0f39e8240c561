/** The rows of one part of a list that is too long for one slide, and which of how many it is. */
export interface ListPart<Row> {
  readonly rows: readonly Row[]
  readonly part: number
  readonly parts: number
}

/** How many slides so many rows take, as even as they can be. */
export function partsOf(count: number, most: number): number {
  return Math.max(1, Math.ceil(count / most))
}

/** A part of a list, counted from 1; null where the list has no such part. Parts are of about the same length, none longer than `most`. */
export function listPart<Row>(all: readonly Row[], part: number, most: number): ListPart<Row> | null {
  const parts = partsOf(all.length, most)
  if (all.length === 0 || part < 1 || part > parts) return null
  const size = Math.ceil(all.length / parts)
  return { rows: all.slice((part - 1) * size, part * size), part, parts }
}
