import type { Figure } from '#figures/figure.ts'

const usual = 204

/** The least height in px that a figure's chart needs to be read; a page may give it more. In a narrow card the names of a timeline stand above its bars. */
export function plotHeight(figure: Figure, room: 'wide' | 'narrow' = 'wide'): number {
  switch (figure.kind) {
    case 'bars':
      return Math.max(150, figure.bars.length * 26 + figure.limits.length * 16 + 24)
    case 'timeline':
      return Math.max(usual, figure.events.length * (room === 'wide' ? 26 : 38) + 40)
    case 'tiers':
      return figure.tiers.length * 72
    case 'checklist':
      return Math.max(120, figure.items.length * 40)
    case 'facts':
      return Math.max(120, figure.facts.length * 40)
    case 'trend':
    case 'columns':
    case 'histogram':
      return usual
  }
}
