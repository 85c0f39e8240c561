import { ChartSize } from './chart-size.tsx'
import { FigureChart } from './figure-chart.tsx'
import type { PlottedFigure } from './kinds.ts'
import { largeType } from './large-type.ts'
import { plotHeight } from './plot-height.ts'

/** Two such charts fit beside each other on upright A4, three across it; `figure-frame.module.css` has the frame around it, in px. */
const paperWidth = 308

interface DrawnFigureProps {
  readonly figure: PlottedFigure
  readonly isLarge?: boolean
}

/** A figure drawn in the room that its parent has; `isLarge` over the whole window, in type that a meeting reads. */
export function DrawnFigure({ figure, isLarge = false }: DrawnFigureProps) {
  return (
    <ChartSize paper={{ width: paperWidth, height: plotHeight(figure, 'narrow') }}>
      {({ width, height }) => (
        <FigureChart figure={figure} width={width} height={height} {...(isLarge ? { type: largeType(figure, { width, height }) } : {})} />
      )}
    </ChartSize>
  )
}
