import type { PlottedFigure } from './kinds.ts'
import type { Size } from './layout/plot-area.ts'

/** Rows of a figure that has a line of words for each. */
function rowsOf(figure: PlottedFigure): number {
  if (figure.kind === 'bars') return figure.bars.length
  return figure.kind === 'timeline' ? figure.events.length + new Set(figure.events.map(({ group }) => group)).size : 1
}

/** The largest words in px with which the rows of a figure do not touch. */
export function typeOfRows(figure: PlottedFigure, height: number): number {
  return height / (rowsOf(figure) * 1.5)
}

/** Size of the words in px of a figure over the whole window: 28 at 1920 × 1080, less where rows would touch. */
export function largeType(figure: PlottedFigure, { width, height }: Size): number {
  const byRoom = Math.min(width / 64, height / 24)
  return Math.round(Math.max(12, Math.min(64, byRoom, typeOfRows(figure, height))))
}
