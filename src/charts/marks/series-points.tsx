import type { Series } from '#figures/figure.ts'
import { toneColour, toneInk } from '#charts/tone-colour.ts'
import styles from './plot-svg.module.css'

interface SeriesPointsProps {
  readonly series: readonly Series[]
  readonly x: (index: number) => number
  readonly y: (value: number) => number
  readonly font: number
  /** Writes each value beside its point. */
  readonly labelled: boolean
  /** Place of the chosen year: points after it step back. */
  readonly chosen: number
}

/** The points of lines: full where the number is reported, hollow where it is illustrative. */
export function SeriesPoints({ series, x, y, font, labelled, chosen }: SeriesPointsProps) {
  const radius = font * 0.3
  return series.map(({ id, tone, data }) => (
    <g key={id} style={{ color: toneColour(tone) }} fontSize={font}>
      {data.map(({ statistic, text }, index) =>
        statistic.kind === 'value' ? (
          // A series has one datum a category, in the order of the categories.
          <circle
            key={`${id} ${x(index)}`}
            cx={x(index)}
            cy={y(statistic.value)}
            r={radius}
            className={styles['point']}
            data-status={statistic.status}
            data-later={index > chosen}
          >
            <title>{text}</title>
          </circle>
        ) : null,
      )}
      {labelled &&
        data.map(({ statistic, text }, index) =>
          statistic.kind === 'value' ? (
            <text key={`${id} ${x(index)}`} x={x(index) + font} y={y(statistic.value)} dy="0.35em" style={{ fill: toneInk(tone) }}>
              {text}
            </text>
          ) : null,
        )}
    </g>
  ))
}
