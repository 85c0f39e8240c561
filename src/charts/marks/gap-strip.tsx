import { textWidth } from '#charts/layout/text-width.ts'
import type { MissingRun } from '#charts/layout/missing-runs.ts'
import { toneColour, toneInk } from '#charts/tone-colour.ts'
import styles from './plot-svg.module.css'

interface GapStripProps {
  readonly gaps: readonly (MissingRun & { readonly y: number })[]
  /** Whether a gap says whose it is. */
  readonly named: boolean
  readonly x: (index: number) => number
  readonly edges: readonly number[]
  readonly font: number
}

/**
 * Names the gaps of lines under the plot, a row for each series that has any: a bracket over the years without a number and the
 * reason in its middle, or a diamond where words have no room.
 */
export function GapStrip({ gaps, named, x, edges, font }: GapStripProps) {
  const size = font * 0.92
  return (
    <g fontSize={size} textAnchor="middle">
      {gaps.map(({ id, series, from, to, text, reason, shift, y }) => {
        const left = (edges[from] ?? x(from)) + 3
        const right = (edges[to + 1] ?? x(to)) - 3
        const middle = (x(from) + x(to)) / 2 + shift
        const whole = `${series.name} ${reason}`
        const words = named && textWidth(whole, size) < 2 * Math.min(middle - left, right - middle) ? whole : text
        const half = textWidth(words, size) / 2 + 4
        const line =
          middle - half > left + 4 && middle + half < right - 4
            ? `M${left} ${y - 3}v6M${left} ${y}H${middle - half}M${middle + half} ${y}H${right}m0 -3v6`
            : ''
        return (
          <g key={id} data-missing={reason}>
            {words === '' ? (
              <path className={styles['gap']} style={{ stroke: toneColour(series.tone) }} d={`M${middle} ${y - 4}l4 4l-4 4l-4 -4z`} />
            ) : (
              <text x={middle} y={y} dy="0.35em" style={{ fill: toneInk(series.tone) }}>
                {words}
              </text>
            )}
            <path className={styles['gap']} style={{ stroke: toneColour(series.tone) }} d={line} />
          </g>
        )
      })}
    </g>
  )
}
