import type { Figure } from '#figures/figure.ts'
import type { AxisTicks } from '#charts/layout/nice-ticks.ts'
import type { PlotArea } from '#charts/layout/plot-area.ts'
import { tickWords } from '#charts/layout/value-ticks.ts'
import styles from './plot-svg.module.css'

interface ValueAxisProps {
  readonly figure: Figure
  readonly axis: AxisTicks
  readonly area: PlotArea
  readonly y: (value: number) => number
  readonly font: number
  /** Without numbers, where nothing is drawn. */
  readonly empty: boolean
}

/** The scale of an upright plot: a faint line at each round value, a stronger one at zero or at the foot. A break marks a foot that is not zero. */
export function ValueAxis({ figure, axis, area, y, font, empty }: ValueAxisProps) {
  const line = (height: number): string => `M${area.left} ${Math.round(height) + 0.5}H${area.right}`
  const fromZero = axis.domain[0] <= 0 && axis.domain[1] >= 0
  const foot = fromZero ? y(0) : area.bottom
  return (
    <g fontSize={font}>
      <path className={styles['grid']} d={axis.ticks.map((tick) => line(y(tick))).join('')} />
      <path className={styles['baseline']} d={line(foot)} />
      {!fromZero && <path className={styles['break']} d={`M${area.left - 4} ${area.bottom - 5}l3 -2.5l3 5l3 -5l3 2.5`} />}
      {(empty ? [] : axis.ticks).map((tick) => (
        <text key={tick} x={area.left - font * 0.5} y={y(tick)} dy="0.35em" textAnchor="end">
          {tickWords(tick, figure.scale, figure.language)}
        </text>
      ))}
    </g>
  )
}
