import { memo } from 'react'
import type { DrawnFigureProps } from './drawn-figure-props.ts'
import type { Size } from './layout/plot-area.ts'
import { BarsChart } from './kinds/bars-chart.tsx'
import { ColumnsChart } from './kinds/columns-chart.tsx'
import { HistogramChart } from './kinds/histogram-chart.tsx'
import { TimelineChart } from './kinds/timeline-chart.tsx'
import { TrendChart } from './kinds/trend-chart.tsx'

/** Draws a figure in the room it has; drawn again only when its figure or its room changes. */
export const FigureChart = memo(function FigureChart({ figure, width, height, sharedValues }: DrawnFigureProps & Size) {
  switch (figure.kind) {
    case 'trend':
      return <TrendChart figure={figure} width={width} height={height} {...(sharedValues === undefined ? {} : { sharedValues })} />
    case 'columns':
      return <ColumnsChart figure={figure} width={width} height={height} />
    case 'bars':
      return <BarsChart figure={figure} width={width} height={height} />
    case 'histogram':
      return <HistogramChart figure={figure} width={width} height={height} />
    case 'timeline':
      return <TimelineChart figure={figure} width={width} height={height} />
  }
})
