import type { PlotBox, PlotPosition, PlotStop } from './plot-stop.ts'

/** Distance in px within which a pointer still counts as on a mark. */
const reach = 12

export interface FoundPosition extends PlotPosition {
  /** The pointer is on the mark itself, not only nearest to it. */
  readonly hit: boolean
}

/** The category under the pointer and the nearest of its marks; null outside of all categories. */
export function findPosition(stops: readonly PlotStop[], x: number, y: number): FoundPosition | null {
  const stop = stops.findIndex(({ box }) => distance(box, x, y) === 0)
  const found = stops[stop]
  if (found === undefined) return null
  const distances = found.entries.map(({ box }) => distance(box, x, y))
  const nearest = Math.min(...distances)
  return { stop, entry: Math.max(0, distances.indexOf(nearest)), hit: nearest <= reach }
}

function distance({ x, y, width, height }: PlotBox, px: number, py: number): number {
  const dx = Math.max(x - px, 0, px - (x + width))
  const dy = Math.max(y - py, 0, py - (y + height))
  return Math.hypot(dx, dy)
}
