/** What a column of a table on a slide needs, in px. */
export interface ColumnNeed {
  /** Of its widest words in one line. */
  readonly natural: number
  /** Whether its words may stand in several lines. */
  readonly wraps: boolean
}

/** The widths of columns that together are `width` px: what is short keeps its room, long words share what is left. */
export function columnWidths(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const all = sum(needs.map(({ natural }) => natural))
  const wrapping = needs.filter(({ wraps }) => wraps)
  if (all <= width) {
    // Shared by all, so that numbers do not stand at the far edge from what they are numbers of.
    const spare = (width - all) / Math.max(1, needs.length)
    return needs.map(({ natural }) => natural + spare)
  }
  if (wrapping.length === 0) return needs.map(({ natural }) => (natural * width) / all)
  const fixed = sum(needs.filter(({ wraps }) => !wraps).map(({ natural }) => natural))
  const most = fairShare(
    wrapping.map(({ natural }) => natural),
    Math.max(0, width - fixed),
  )
  return needs.map(({ natural, wraps }) => (wraps ? Math.min(natural, most) : natural))
}

/** What each may have at most, so that together they have `room`: those that want less leave theirs to the others. */
function fairShare(wanted: readonly number[], room: number): number {
  const ascending = wanted.toSorted((a, b) => a - b)
  let left = room
  for (const [at, one] of ascending.entries()) {
    const share = left / (ascending.length - at)
    if (one > share) return share
    left -= one
  }
  return room
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
