import type { BarsFigure, ColumnsFigure, HistogramFigure, TimelineFigure, TrendFigure } from '#figures/figure.ts'
import type { Drawing } from './drawing/drawing.ts'
import type { PlottedFigure } from './kinds.ts'
import { barsDrawing } from './kinds/bars-drawing.ts'
import { barsLayout } from './kinds/bars-layout.ts'
import { columnsDrawing } from './kinds/columns-drawing.ts'
import { columnsLayout } from './kinds/columns-layout.ts'
import { histogramDrawing } from './kinds/histogram-drawing.ts'
import { histogramLayout } from './kinds/histogram-layout.ts'
import { timelineDrawing } from './kinds/timeline-drawing.ts'
import { timelineLayout } from './kinds/timeline-layout.ts'
import { trendDrawing } from './kinds/trend-drawing.ts'
import { trendLayout } from './kinds/trend-layout.ts'
import type { Room, Size } from './layout/plot-area.ts'
import type { PlotStop } from './plot/plot-stop.ts'
import type { PlotDirection } from './plot/walk-plot.ts'

interface Plotted extends Size {
  readonly drawing: Drawing
  /** Where a reader can stop on it. */
  readonly stops: readonly PlotStop[]
  readonly direction: PlotDirection
}

/** A figure laid out in a room: its drawing, and what Recharts needs to take it over. */
export type Plot =
  | (Plotted & { readonly figure: TrendFigure; readonly kind: 'trend'; readonly layout: ReturnType<typeof trendLayout> })
  | (Plotted & { readonly figure: ColumnsFigure; readonly kind: 'columns'; readonly layout: ReturnType<typeof columnsLayout> })
  | (Plotted & { readonly figure: BarsFigure; readonly kind: 'bars'; readonly layout: ReturnType<typeof barsLayout> })
  | (Plotted & { readonly figure: HistogramFigure; readonly kind: 'histogram'; readonly layout: ReturnType<typeof histogramLayout> })
  | (Plotted & { readonly figure: TimelineFigure; readonly kind: 'timeline'; readonly layout: ReturnType<typeof timelineLayout> })

/** Lays a figure out in a room and draws it: pure, without measuring anything, in a few milliseconds. */
export function plotFigure(figure: PlottedFigure, room: Room): Plot {
  const { width, height } = room
  const size = { width, height }
  switch (figure.kind) {
    case 'trend': {
      const layout = trendLayout(figure, room)
      return {
        kind: 'trend',
        figure,
        layout,
        drawing: trendDrawing(figure, layout, size),
        stops: layout.stops,
        direction: 'across',
        ...size,
      }
    }
    case 'columns': {
      const layout = columnsLayout(figure, room)
      const drawing = columnsDrawing(figure, layout, size)
      return { kind: 'columns', figure, layout, drawing, stops: layout.stops, direction: 'across', ...size }
    }
    case 'bars': {
      const layout = barsLayout(figure, room)
      return { kind: 'bars', figure, layout, drawing: barsDrawing(figure, layout, size), stops: layout.stops, direction: 'down', ...size }
    }
    case 'histogram': {
      const layout = histogramLayout(figure, room)
      const drawing = histogramDrawing(figure, layout, size)
      return { kind: 'histogram', figure, layout, drawing, stops: layout.stops, direction: 'across', ...size }
    }
    case 'timeline': {
      const layout = timelineLayout(figure, room)
      return { kind: 'timeline', figure, layout, drawing: timelineDrawing(layout, size), stops: layout.stops, direction: 'down', ...size }
    }
  }
}
