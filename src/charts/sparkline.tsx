import type { Statistic } from '#statistics/statistic.ts'
import { linearScale } from './layout/plot-area.ts'
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
const margin = 4

/** How a number went over the years, small enough for a cell: gaps where there is none, the chosen year marked. */
export function Sparkline({ series, label, chosen }: SparklineProps) {
  const values = series.flatMap((statistic) => (statistic.kind === 'value' ? [statistic.value] : []))
  const low = Math.min(...values)
  const high = Math.max(...values)
  const x = linearScale([0, Math.max(1, series.length - 1)], [margin, width - margin])
  const y = low === high ? () => height / 2 : linearScale([low, high], [height - margin, margin])
  let pen = false
  let path = ''
  series.forEach((statistic, index) => {
    if (statistic.kind === 'value') path += `${pen ? 'L' : 'M'}${x(index).toFixed(1)} ${y(statistic.value).toFixed(1)}`
    pen = statistic.kind === 'value'
  })
  const lonely = series.flatMap((statistic, index) =>
    statistic.kind === 'value' && isAlone(series, index) ? [{ index, value: statistic.value }] : [],
  )
  const marked = series[chosen]
  return (
    <svg className={styles['sparkline']} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path d={path} className={styles['line']} />
      {lonely.map(({ index, value }) => (
        <circle key={`year ${index}`} cx={x(index)} cy={y(value)} r="1.6" className={styles['alone']} />
      ))}
      {marked?.kind === 'value' && (
        <circle cx={x(chosen)} cy={y(marked.value)} r="2.8" className={styles['chosen']} data-status={marked.status} />
      )}
    </svg>
  )
}

/** A value between two gaps has no line to stand on. */
function isAlone(series: readonly Statistic[], index: number): boolean {
  return series[index - 1]?.kind !== 'value' && series[index + 1]?.kind !== 'value'
}
