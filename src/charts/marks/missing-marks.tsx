import type { Series } from '#figures/figure.ts'
import type { MissingRun } from '#charts/layout/missing-runs.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { toneColour, toneInk } from '#charts/tone-colour.ts'
import styles from './plot-svg.module.css'

interface MissingMarksProps {
  readonly runs: readonly MissingRun[]
  readonly series: readonly Series[]
  /** Middle of a series' mark at a category. */
  readonly x: (series: number, index: number) => number
  /** Where the lowest mark stands. */
  readonly y: number
  readonly font: number
  /** Room in px for the words of each mark where series stand side by side; null where each has a row of its own. */
  readonly barWidth: number | null
}

/** Names the gaps: a small diamond at each category without a number, and the reason above it. */
export function MissingMarks({ runs, series, x, y, font, barWidth }: MissingMarksProps) {
  const rows = series.filter(({ id }) => runs.some((run) => run.series.id === id)).map(({ id }) => id)
  return (
    <g fontSize={font * 0.92} textAnchor="middle">
      {runs.map(({ id, series: of, from, to, text, reason }) => {
        const at = series.indexOf(of)
        const height = barWidth !== null ? y : y - rows.indexOf(of.id) * font * 2.1
        const middle = (x(at, from) + x(at, to)) / 2
        const upright = barWidth !== null && textWidth(text, font) > barWidth + 2
        const marks = Array.from({ length: to - from + 1 }, (_, index) => x(at, from + index))
        return (
          <g key={id} data-missing={reason}>
            <path
              className={styles['gap']}
              style={{ stroke: toneColour(of.tone) }}
              d={marks.map((mark) => `M${mark} ${height - 4}l4 4l-4 4l-4 -4z`).join('')}
            />
            {text !== '' && (
              <text
                x={upright ? 0 : middle}
                y={upright ? 0 : height - 8}
                dy={upright ? '0.35em' : undefined}
                textAnchor={upright ? 'start' : 'middle'}
                transform={upright ? `translate(${middle} ${height - 8}) rotate(-90)` : undefined}
                className={styles['halo']}
                style={{ fill: toneInk(of.tone) }}
              >
                {text}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
