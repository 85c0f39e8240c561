import type { Figure } from '#figures/figure.ts'

interface Kind {
  /** Whether it has a plot, which `plotFigure` draws; the others are words and marks that the page lays out. */
  readonly isPlotted: boolean
  /** What stands for a number, in the key of reported and illustrative ones. */
  readonly mark: 'bar' | 'point'
}

/** What the chart kit must know of each kind of figure. A kind that is not here does not compile; one that is plotted must be drawn. */
export const kinds = {
  trend: { isPlotted: true, mark: 'point' },
  columns: { isPlotted: true, mark: 'bar' },
  bars: { isPlotted: true, mark: 'bar' },
  histogram: { isPlotted: true, mark: 'bar' },
  timeline: { isPlotted: true, mark: 'bar' },
  tiers: { isPlotted: false, mark: 'point' },
  checklist: { isPlotted: false, mark: 'point' },
  facts: { isPlotted: false, mark: 'point' },
} as const satisfies Readonly<Record<Figure['kind'], Kind>>

type PlottedKind = { [Name in Figure['kind']]: (typeof kinds)[Name]['isPlotted'] extends true ? Name : never }[Figure['kind']]

/** A figure that has one plot. */
export type PlottedFigure = Extract<Figure, { readonly kind: PlottedKind }>

/** A figure of words and marks. */
export type WordedFigure = Exclude<Figure, PlottedFigure>

export function isPlotted(figure: Figure): figure is PlottedFigure {
  return kinds[figure.kind].isPlotted
}
