import type { Statistic } from '#statistics/statistic.ts'
import { sparklineShape } from './layout/sparkline-shape.ts'
import './chart-colours.css'
import styles from './sparkline.module.css'

interface SparklineProps {
  readonly series: readonly Statistic[]
  readonly label: string
  /** Place of the year that is marked; without a number then, nothing is. */
  readonly chosen: number
}

const width = 84
const height = 24

/** How a number went over the years, small enough for a cell: gaps where there is none, the chosen year marked. */
export function Sparkline({ series, label, chosen }: SparklineProps) {
  const shape = sparklineShape(series, chosen, { width, height }, 4)
  return (
    <svg className={styles['sparkline']} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path d={shape.path} className={styles['line']} />
      {shape.lonely.map(({ x, y }) => (
        <circle key={`at ${x}`} cx={x} cy={y} r="1.6" className={styles['alone']} />
      ))}
      {shape.chosen !== null && (
        <circle
          cx={shape.chosen.x}
          cy={shape.chosen.y}
          r="2.8"
          className={styles['chosen']}
          data-status={shape.chosen.isReported ? 'reported' : 'illustrative'}
        />
      )}
    </svg>
  )
}
