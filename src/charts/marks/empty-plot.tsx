import { wrapLabel } from '#charts/layout/wrap-label.ts'
import type { PlotArea } from '#charts/layout/plot-area.ts'
import type { Figure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import styles from './plot-svg.module.css'

interface EmptyPlotProps {
  readonly figure: Figure
  /** Why there is no number; null where there is nothing that could have one. */
  readonly reason: string | null
  readonly area: PlotArea
  readonly font: number
}

/** Says inside the plot why nothing is drawn. */
export function EmptyPlot({ figure, reason, area, font }: EmptyPlotProps) {
  const size = font * 1.2
  const messages = chartMessages[figure.language]
  const words = reason === null ? messages.noRecords : messages.noData({ reason })
  const lines = wrapLabel(words, area.right - area.left - 16, size, 3)
  const middle = (area.top + area.bottom) / 2
  return (
    <text textAnchor="middle" fontSize={size} className={styles['halo']}>
      {lines.map((line, index) => (
        <tspan key={line} x={(area.left + area.right) / 2} y={middle + (index - (lines.length - 1) / 2) * size * 1.4}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
