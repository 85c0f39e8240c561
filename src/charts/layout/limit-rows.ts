/** A limit's upright line and the width of the name that stands to the right of it, in px. */
export interface LimitSpan {
  readonly x: number
  readonly width: number
}

/**
 * The row of each limit's name above the plot, 0 next to it. A name that would reach the next limit goes a row up, so that no
 * line, which hangs down from its own row, runs through the name of another.
 */
export function limitRows(limits: readonly LimitSpan[], gap: number): readonly number[] {
  const rows = limits.map(() => 0)
  const fromRight = limits.map((limit, index) => ({ limit, index })).toSorted((a, b) => b.limit.x - a.limit.x || a.index - b.index)
  fromRight.forEach(({ limit, index }, rank) => {
    const reached = fromRight.slice(0, rank).filter((other) => other.limit.x < limit.x + limit.width + gap)
    rows[index] = reached.reduce((row, other) => Math.max(row, (rows[other.index] ?? 0) + 1), 0)
  })
  return rows
}
