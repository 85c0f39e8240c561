import { Suspense } from 'react'
import { lazyPart } from '#program/lazy-part.ts'
import { ChartSize } from './chart-size.tsx'
import type { DrawnFigureProps } from './drawn-figure-props.ts'
import { plotHeight } from './plot-height.ts'
import styles from './figure-frame.module.css'

/** Two such charts fit beside each other on upright A4, three across it; `figure-frame.module.css` has the frame around it, in px. */
const paperWidth = 308

const FigureChart = lazyPart(async () => (await import('./figure-chart.tsx')).FigureChart)

/** A figure drawn in the room that its parent has. */
export function DrawnFigure(props: DrawnFigureProps) {
  const placeholder = <div className={styles['placeholder']} role="img" aria-label={props.figure.alt} />
  return (
    <Suspense fallback={placeholder}>
      <ChartSize paper={{ width: paperWidth, height: plotHeight(props.figure, 'narrow') }}>
        {({ width, height }) => <FigureChart {...props} width={width} height={height} />}
      </ChartSize>
    </Suspense>
  )
}
