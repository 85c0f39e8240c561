import type { Series } from '#figures/figure.ts'
import type { MissingRun } from '#charts/layout/missing-runs.ts'
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
  /** Side by side, as bars stand; otherwise each series has a row of its own. */
  readonly inRow: boolean
}

/** Names the gaps: a small diamond at each category without a number, and the reason above it. */
export function MissingMarks({ runs, series, x, y, font, inRow }: MissingMarksProps) {
  const rows = series.filter(({ id }) => runs.some((run) => run.series.id === id)).map(({ id }) => id)
  return (
    <g fontSize={font * 0.92} textAnchor="middle">
      {runs.map(({ id, series: of, from, to, text, reason }) => {
        const at = series.indexOf(of)
        const height = inRow ? y : y - rows.indexOf(of.id) * font * 2.1
        const marks = Array.from({ length: to - from + 1 }, (_, index) => x(at, from + index))
        return (
          <g key={id} data-missing={reason}>
            <path
              className={styles['gap']}
              style={{ stroke: toneColour(of.tone) }}
              d={marks.map((mark) => `M${mark} ${height - 4}l4 4l-4 4l-4 -4z`).join('')}
            />
            {text !== '' && (
              <text x={(x(at, from) + x(at, to)) / 2} y={height - 8} className={styles['halo']} style={{ fill: toneInk(of.tone) }}>
                {text}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
