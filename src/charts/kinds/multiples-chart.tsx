import { useMemo } from 'react'
import type { MultiplesFigure } from '#figures/figure.ts'
import { DrawnFigure } from '#charts/drawn-figure.tsx'
import { trendValues } from './trend-values.ts'
import styles from './multiples-chart.module.css'

/** The same small chart for several things, on one scale, in as many columns as are wide enough. */
export function MultiplesChart({ figure }: { readonly figure: MultiplesFigure }) {
  const { panels } = figure
  // The same list as long as the figure is the same, or every panel would be drawn again with its page.
  const shared = useMemo(() => panels.flatMap((panel) => trendValues(panel.figure)), [panels])
  return (
    <ul className={styles['panels']} aria-label={figure.alt}>
      {panels.map(({ id, title, figure: trend }) => (
        <li key={id} className={styles['panel']}>
          <p className={styles['title']}>{title}</p>
          <div className={styles['plot']}>
            <DrawnFigure figure={trend} sharedValues={shared} />
          </div>
        </li>
      ))}
    </ul>
  )
}
