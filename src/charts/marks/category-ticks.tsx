import type { CategoryLabel } from '#charts/layout/category-labels.ts'
import styles from './plot-svg.module.css'

interface CategoryTicksProps {
  readonly ticks: readonly CategoryLabel[]
  /** Foot of the plot. */
  readonly y: number
  readonly font: number
}

/** Names under the categories. */
export function CategoryTicks({ ticks, y, font }: CategoryTicksProps) {
  return (
    <g fontSize={font} textAnchor="middle">
      {ticks.map(({ id, lines, x, title, look }) => (
        <text key={id} className={look === 'strong' ? `${styles['strong'] ?? ''} ${styles['ink'] ?? ''}` : styles[look]}>
          <title>{title}</title>
          {lines.map((line, index) => (
            <tspan key={line} x={x} y={y + font * 1.4 + index * Math.round(font * 1.3)}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}
