import type { BarsFigure, ColumnsFigure, HistogramFigure, TimelineFigure, TrendFigure } from '#figures/figure.ts'

/** A figure that has one plot, drawn by Recharts. */
export interface DrawnFigureProps {
  readonly figure: TrendFigure | ColumnsFigure | BarsFigure | HistogramFigure | TimelineFigure
  /** Values that the axis holds beside the figure's own, where several charts share one scale. */
  readonly sharedValues?: readonly number[]
}
