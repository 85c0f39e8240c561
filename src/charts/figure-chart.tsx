import { memo, Suspense, useMemo } from 'react'
import { lazyPart } from '#program/lazy-part.ts'
import { DrawingLayer } from './drawing/drawing-layer.tsx'
import type { PlottedFigure } from './kinds.ts'
import { FaultBoundary } from '#ui/fault-boundary.tsx'
import type { Room } from './layout/plot-area.ts'
import { useTakeover } from './live/use-takeover.ts'
import { plotFigure } from './plot-figure.ts'
import { ChartStage } from './plot/chart-stage.tsx'

/** Recharts comes in a chunk of its own, which nothing waits for: without it the drawing stays. */
const LiveMarks = lazyPart(async () => (await import('./live/live-marks.tsx')).LiveMarks)

interface FigureChartProps extends Room {
  readonly figure: PlottedFigure
}

/** A figure in the room it has: drawn at once, its marks taken over by Recharts when the reader turns to it. */
export const FigureChart = memo(function FigureChart({ figure, width, height, type }: FigureChartProps) {
  const plot = useMemo(() => plotFigure(figure, { width, height, ...(type === undefined ? {} : { type }) }), [figure, width, height, type])
  const { isLive, take } = useTakeover(figure)
  const { under, marks, over } = plot.drawing
  const drawn = <DrawingLayer nodes={marks} width={width} height={height} />
  return (
    <ChartStage figure={figure} size={{ width, height }} stops={plot.stops} direction={plot.direction} onApproach={take}>
      <DrawingLayer nodes={under} width={width} height={height} />
      {isLive && plot.kind !== 'timeline' ? (
        <FaultBoundary subject={figure} instead={() => drawn}>
          <Suspense fallback={drawn}>
            <LiveMarks plot={plot} />
          </Suspense>
        </FaultBoundary>
      ) : (
        drawn
      )}
      <DrawingLayer nodes={over} width={width} height={height} />
    </ChartStage>
  )
})
