import { ChartSize } from './chart-size.tsx'
import type { DrawnFigureProps } from './drawn-figure-props.ts'
import { FigureChart } from './figure-chart.tsx'
import { largeType } from './large-type.ts'
import { plotHeight } from './plot-height.ts'

/** Two such charts fit beside each other on upright A4, three across it; `figure-frame.module.css` has the frame around it, in px. */
const paperWidth = 308

/** A figure drawn in the room that its parent has; `isLarge` over the whole window, in type that a meeting reads. */
export function DrawnFigure({ isLarge = false, ...props }: DrawnFigureProps & { readonly isLarge?: boolean }) {
  return (
    <ChartSize paper={{ width: paperWidth, height: plotHeight(props.figure, 'narrow') }}>
      {({ width, height }) => (
        <FigureChart {...props} width={width} height={height} {...(isLarge ? { type: largeType(props.figure, { width, height }) } : {})} />
      )}
    </ChartSize>
  )
}
