import type { MultiplesFigure } from '#figures/figure.ts'
import { fontSize, type Size } from '#charts/layout/plot-area.ts'
import { TrendChart } from './trend-chart.tsx'
import { trendValues } from './trend-layout.ts'
import styles from './multiples-chart.module.css'

const leastWidth = 230
const titleHeight = 24

/** The same small chart for several things, on one scale, in as many columns as are wide enough. */
export function MultiplesChart({ figure, width, height }: Size & { readonly figure: MultiplesFigure }) {
  const { panels } = figure
  const columns = Math.max(1, Math.min(panels.length, Math.floor(width / leastWidth)))
  const rows = Math.max(1, Math.ceil(panels.length / columns))
  const shared = panels.flatMap((panel) => trendValues(panel.figure))
  const panel = { width: Math.floor(width / columns) - 12, height: Math.floor(height / rows) - titleHeight - 6 }
  return (
    <ul
      className={styles['panels']}
      aria-label={figure.alt}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, fontSize: fontSize(panel) }}
    >
      {panels.map(({ id, title, figure: trend }) => (
        <li key={id}>
          <p className={styles['title']}>{title}</p>
          <div className={styles['plot']} style={panel}>
            <TrendChart figure={trend} sharedValues={shared} {...panel} />
          </div>
        </li>
      ))}
    </ul>
  )
}
