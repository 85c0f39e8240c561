import type { Datum, Tone } from '#figures/figure.ts'
import { toneColour } from '#charts/tone-colour.ts'
import { patternFill } from './tone-patterns.tsx'

interface BarMarkProps {
  readonly datum: Datum | undefined
  readonly tone: Tone
  readonly pattern: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A bar: full where its number is reported, hatched and outlined where it is illustrative; zero is a thin line. */
export function BarMark({ datum, tone, pattern, x, y, width, height }: BarMarkProps) {
  if (datum?.statistic.kind !== 'value') return null
  const colour = toneColour(tone)
  if (datum.statistic.value === 0) return null
  if (datum.statistic.status === 'reported') return <rect x={x} y={y} width={width} height={height} rx="1.5" style={{ fill: colour }} />
  return (
    <rect
      x={x + 0.5}
      y={y + 0.5}
      width={Math.max(0.5, width - 1)}
      height={Math.max(0.5, height - 1)}
      rx="1.5"
      fill={patternFill(pattern, tone)}
      style={{ stroke: colour }}
    />
  )
}
