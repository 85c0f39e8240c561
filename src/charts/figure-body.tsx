import { lazy, memo, Suspense } from 'react'
import type { ChecklistFigure, FactsFigure, Figure, TiersFigure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { ChartSize } from './chart-size.tsx'
import { FigureBoundary } from './figure-boundary.tsx'
import { FigureTable } from './figure-table.tsx'
import { plotHeight } from './plot-height.ts'
import { useStagedMount } from './staged-mount.ts'
import { WordFigure } from './word-figure.tsx'
import styles from './figure-frame.module.css'

interface FigureBodyProps {
  readonly figure: Figure
  readonly view: 'chart' | 'table'
  readonly height?: number | undefined
}

/** Recharts comes in a chunk of its own, which nothing else waits for. */
const FigureChart = lazy(async () => ({ default: (await import('./figure-chart.tsx')).FigureChart }))

/** The chart of a figure, or its table; a chart that fails leaves its table behind. */
export const FigureBody = memo(function FigureBody({ figure, view, height }: FigureBodyProps) {
  const messages = chartMessages[figure.language]
  const table = <FigureTable table={figure.table} caption={messages.tableOf({ title: figure.title })} />
  const fixed = height === undefined ? { minHeight: plotHeight(figure) } : { height, flex: 'none' }
  return (
    <div className={styles['body']} data-view={view} style={fixed}>
      {view === 'table' ? (
        <div className={styles['fill']}>{table}</div>
      ) : (
        <FigureBoundary
          subject={figure}
          instead={(retry) => (
            <div className={styles['fill']} data-failed="true">
              <p className={styles['failed']} role="status">
                {messages.failed}{' '}
                <button type="button" className={styles['retry']} onClick={retry}>
                  {messages.retry}
                </button>
              </p>
              {table}
            </div>
          )}
        >
          {figure.kind === 'tiers' || figure.kind === 'checklist' || figure.kind === 'facts' ? (
            <WordFigure figure={figure} />
          ) : (
            <DrawnFigure figure={figure} />
          )}
        </FigureBoundary>
      )}
    </div>
  )
})

function DrawnFigure({ figure }: { readonly figure: Exclude<Figure, TiersFigure | ChecklistFigure | FactsFigure> }) {
  const placeholder = <div className={styles['placeholder']} role="img" aria-label={figure.alt} />
  if (!useStagedMount()) return placeholder
  return (
    <Suspense fallback={placeholder}>
      <ChartSize>{(size) => <FigureChart figure={figure} width={size.width} height={size.height} />}</ChartSize>
    </Suspense>
  )
}
