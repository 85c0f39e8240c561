/** A label on a line of labels: its left and its right end. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The row of each label, so that no two labels of a row touch: the lowest row that is free, from left to right. */
export function staggerLabels(spans: readonly Span[], gap: number): readonly number[] {
  const ends: number[] = []
  const rows = spans.map(() => 0)
  const order = spans.map((span, index) => ({ span, index })).sort((a, b) => a.span.from - b.span.from || a.index - b.index)
  for (const { span, index } of order) {
    const free = ends.findIndex((end) => end + gap <= span.from)
    const row = free === -1 ? ends.length : free
    ends[row] = span.to
    rows[index] = row
  }
  return rows
}
