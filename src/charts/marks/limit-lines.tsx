import type { PlacedLimit } from '#charts/layout/place-limits.ts'
import { toneColour, toneInk } from '#charts/tone-colour.ts'
import styles from './plot-svg.module.css'

interface LimitLinesProps {
  readonly limits: readonly PlacedLimit[]
  readonly top: number
  readonly bottom: number
  readonly font: number
}

/** Official limits as upright lines that hang from their names. */
export function LimitLines({ limits, top, bottom, font }: LimitLinesProps) {
  return limits.map(({ id, name, text, tone, x, row }) => {
    const y = top - (row + 0.5) * Math.round(font * 1.4)
    const at = Math.round(x) + 0.5
    return (
      <g key={id} fontSize={font}>
        <path className={styles['standard']} d={`M${at} ${y - font * 0.6}V${bottom}`} style={{ stroke: toneColour(tone) }} />
        <text x={at + font * 0.4} y={y} dy="0.35em" className={styles['strong']} style={{ fill: toneInk(tone) }}>
          <title>{name}</title>
          {text}
        </text>
      </g>
    )
  })
}
