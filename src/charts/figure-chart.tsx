import { memo } from 'react'
import type { BarsFigure, ColumnsFigure, HistogramFigure, MultiplesFigure, TimelineFigure, TrendFigure } from '#figures/figure.ts'
import type { Size } from './layout/plot-area.ts'
import { TrendChart } from './kinds/trend-chart.tsx'

interface FigureChartProps extends Size {
  readonly figure: TrendFigure | ColumnsFigure | BarsFigure | HistogramFigure | TimelineFigure | MultiplesFigure
}

/** Draws a figure in the room it has; drawn again only when its figure or its room changes. */
export const FigureChart = memo(function FigureChart({ figure, width, height }: FigureChartProps) {
  switch (figure.kind) {
    case 'trend':
      return <TrendChart figure={figure} width={width} height={height} />
    default:
      return null
  }
})
