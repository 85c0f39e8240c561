import type { Figure } from '#figures/figure.ts'
import type { Size } from './layout/plot-area.ts'

/** How many lines of words stand one below the other in a figure that has a row for each thing. */
function rowsOf(figure: Figure): number {
  switch (figure.kind) {
    case 'bars':
      return figure.bars.length
    case 'timeline':
      return figure.events.length + new Set(figure.events.map(({ group }) => group)).size
    case 'checklist':
      return figure.items.length * 1.4
    case 'facts':
      return figure.facts.length * 1.4
    case 'tiers':
      return figure.tiers.length * 4
    case 'trend':
    case 'columns':
    case 'histogram':
      return 1
  }
}

/** The largest words in px with which the rows of a figure do not touch. */
export function typeOfRows(figure: Figure, height: number): number {
  return height / (rowsOf(figure) * 1.5)
}

/** Size of the words in px of a figure over the whole window: 28 at 1920 × 1080, less where rows would touch. */
export function largeType(figure: Figure, { width, height }: Size): number {
  const byRoom = Math.min(width / 64, height / 24)
  return Math.round(Math.max(12, Math.min(64, byRoom, typeOfRows(figure, height))))
}
