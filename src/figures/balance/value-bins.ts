/** An interval of values: `from` is inside, `to` outside; the first and the last take what lies beyond them. */
export interface ValueBin {
  readonly from: number
  readonly to: number
}

/** About so many intervals are read at a glance. */
const wanted = 7
const most = 10

/**
 * Equal intervals over values, with the limit on an edge, so that no interval holds both what meets it and what does not.
 * Edges are whole multiples of a round step away from the limit; a few far values go to the last interval.
 */
export function valueBins(values: readonly number[], limit: number): readonly ValueBin[] {
  if (values.length === 0) return []
  const sorted = values.toSorted((a, b) => a - b)
  const low = Math.min(sorted[0] ?? limit, limit)
  const high = Math.max(sorted[Math.ceil((sorted.length - 1) * 0.95)] ?? limit, limit)
  const step = roundStep((high - low) / wanted || Math.max(limit / wanted, 1))
  const first = Math.floor((low - limit) / step + 1e-9)
  const last = Math.max(first + 1, Math.min(first + most, Math.floor((high - limit) / step + 1e-9) + 1))
  return Array.from({ length: last - first }, (_, at) => ({ from: edge(limit, first + at, step), to: edge(limit, first + at + 1, step) }))
}

/** Edges are written as they are meant: 7.5 + 3 × 0.2 is 8.1, not 8.100000000000001. */
function edge(limit: number, steps: number, step: number): number {
  return Number((limit + steps * step).toPrecision(12))
}

/** The next of 1, 2, 3, 5, 10, 20, … and of their tenths. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  const factor = [1, 2, 3, 5, 10].find((one) => one * power >= step * (1 - 1e-9)) ?? 10
  return factor * power
}

/** How many values fall into each interval. */
export function countInto(bins: readonly ValueBin[], values: readonly number[]): readonly number[] {
  const counts = bins.map(() => 0)
  for (const value of values) {
    const found = bins.findLastIndex(({ from }) => value >= from - Math.abs(from) * 1e-12)
    const at = Math.max(0, found)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}
