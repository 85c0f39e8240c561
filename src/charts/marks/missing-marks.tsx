import type { MissingRun } from '#charts/layout/missing-runs.ts'
import { toneColour, toneInk } from '#charts/tone-colour.ts'
import styles from './plot-svg.module.css'

interface MissingMarksProps {
  readonly runs: readonly MissingRun[]
  readonly x: (index: number) => number
  /** Where the lowest mark stands. */
  readonly y: number
  readonly font: number
}

/** Names the gaps: a small diamond at each category without a number and the reason above it, a row for each series. */
export function MissingMarks({ runs, x, y, font }: MissingMarksProps) {
  const rows = [...new Set(runs.map(({ series }) => series.id))]
  return (
    <g fontSize={font * 0.92} textAnchor="middle">
      {runs.map(({ id, series, from, to, text, reason }) => {
        const height = y - rows.indexOf(series.id) * font * 2.1
        const marks = Array.from({ length: to - from + 1 }, (_, index) => x(from + index))
        return (
          <g key={id} data-missing={reason}>
            <path
              className={styles['gap']}
              stroke={toneColour(series.tone)}
              d={marks.map((at) => `M${at} ${height - 4}l4 4l-4 4l-4 -4z`).join('')}
            />
            {text !== '' && (
              <text x={(x(from) + x(to)) / 2} y={height - 8} className={styles['halo']} style={{ fill: toneInk(series.tone) }}>
                {text}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
