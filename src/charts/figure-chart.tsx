import { memo } from 'react'
import type { BarsFigure, ColumnsFigure, HistogramFigure, MultiplesFigure, TimelineFigure, TrendFigure } from '#figures/figure.ts'
import type { Size } from './layout/plot-area.ts'
import { BarsChart } from './kinds/bars-chart.tsx'
import { ColumnsChart } from './kinds/columns-chart.tsx'
import { HistogramChart } from './kinds/histogram-chart.tsx'
import { MultiplesChart } from './kinds/multiples-chart.tsx'
import { TimelineChart } from './kinds/timeline-chart.tsx'
import { TrendChart } from './kinds/trend-chart.tsx'

interface FigureChartProps extends Size {
  readonly figure: TrendFigure | ColumnsFigure | BarsFigure | HistogramFigure | TimelineFigure | MultiplesFigure
}

/** Draws a figure in the room it has; drawn again only when its figure or its room changes. */
export const FigureChart = memo(function FigureChart({ figure, width, height }: FigureChartProps) {
  switch (figure.kind) {
    case 'trend':
      return <TrendChart figure={figure} width={width} height={height} />
    case 'columns':
      return <ColumnsChart figure={figure} width={width} height={height} />
    case 'bars':
      return <BarsChart figure={figure} width={width} height={height} />
    case 'histogram':
      return <HistogramChart figure={figure} width={width} height={height} />
    case 'timeline':
      return <TimelineChart figure={figure} width={width} height={height} />
    case 'multiples':
      return <MultiplesChart figure={figure} width={width} height={height} />
  }
})
