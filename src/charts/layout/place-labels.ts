/** A label that wants to stand at `at` (its middle) and needs `height`. */
export interface WantedLabel {
  readonly at: number
  readonly height: number
}

/**
 * Middles of labels so that none overlaps another and all stay between `top` and `bottom`, together as close to where they
 * want to be as can be; null if they need more height than there is. Labels keep the order of their wishes.
 */
export function placeLabels(labels: readonly WantedLabel[], top: number, bottom: number): readonly number[] | null {
  const total = labels.reduce((sum, { height }) => sum + height, 0)
  if (total > bottom - top + 1e-9) return null
  const order = labels.map((_, index) => index).toSorted((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0) || a - b)
  // Pushed together by the heights above them, the labels only have to be in order: isotonic regression by pooling neighbours.
  const above: number[] = []
  let height = 0
  for (const index of order) {
    above.push(height)
    height += labels[index]?.height ?? 0
  }
  const starts = isotonic(order.map((index, rank) => wantedStart(labels[index]) - (above[rank] ?? 0)))
  const result = labels.map(() => 0)
  order.forEach((index, rank) => {
    const start = Math.min(Math.max(starts[rank] ?? top, top), bottom - total)
    result[index] = start + (above[rank] ?? 0) + (labels[index]?.height ?? 0) / 2
  })
  return result
}

function wantedStart(label: WantedLabel | undefined): number {
  return label === undefined ? 0 : label.at - label.height / 2
}

/** The rising sequence closest to the given one. */
function isotonic(values: readonly number[]): readonly number[] {
  const pools: { mean: number; size: number }[] = []
  for (const value of values) {
    let pool = { mean: value, size: 1 }
    for (let last = pools.at(-1); last !== undefined && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop()
      const size = last.size + pool.size
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size }
    }
    pools.push(pool)
  }
  return pools.flatMap(({ mean, size }) => Array.from({ length: size }, () => mean))
}
