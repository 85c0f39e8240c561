import { type CSSProperties, memo, Suspense } from 'react'
import type { Figure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { DrawnFigure } from './drawn-figure.tsx'
import { FaultBoundary } from '#ui/fault-boundary.tsx'
import { FigureTable } from './figure-table.tsx'
import { isPlotted } from './kinds.ts'
import { LazyWordFigure } from './lazy-word-figure.ts'
import { plotHeight } from './plot-height.ts'
import styles from './figure-frame.module.css'

declare module 'react' {
  interface CSSProperties {
    /** Least height of a figure's plot. */
    '--plot-height'?: string
    /** The same in a card too narrow for names beside the plot. */
    '--narrow-plot-height'?: string
  }
}

interface FigureBodyProps {
  readonly figure: Figure
  readonly view: 'chart' | 'table'
  readonly height?: number | undefined
  /** Over the whole window, for a meeting. */
  readonly isLarge?: boolean
}

/** The chart of a figure, or its table; a chart that fails leaves its table behind. */
export const FigureBody = memo(function FigureBody({ figure, view, height, isLarge = false }: FigureBodyProps) {
  const messages = chartMessages[figure.language]
  const table = <FigureTable table={figure.table} caption={messages.tableOf({ title: figure.title })} />
  const least = (card?: 'narrow') => `${(height ?? plotHeight(figure, card)) / 16}rem`
  const fixed = view === 'chart' && height !== undefined
  const room: CSSProperties = fixed ? { height, flex: 'none' } : { '--plot-height': least(), '--narrow-plot-height': least('narrow') }
  return (
    <div className={styles['body']} data-view={view} data-grows={view === 'table' && !isLarge} style={isLarge ? {} : room}>
      {view === 'table' ? (
        <div className={styles['fill']}>{table}</div>
      ) : (
        <FaultBoundary
          subject={figure}
          instead={() => (
            <div className={styles['fill']}>
              <p className={styles['failed']} role="status">
                {messages.failed}
              </p>
              {table}
            </div>
          )}
        >
          {isPlotted(figure) ? (
            <DrawnFigure figure={figure} isLarge={isLarge} />
          ) : (
            <Suspense>
              <LazyWordFigure figure={figure} />
            </Suspense>
          )}
        </FaultBoundary>
      )}
    </div>
  )
})
