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
  /** Height in px that a bar has at least, so that it is seen and can be hit; it grows upwards. */
  readonly least?: number
  /** Dense, or pale; neither where the figure makes no difference. */
  readonly emphasis?: 'strong' | 'pale' | undefined
}

/** A bar: full where its number is reported, hatched and outlined where it is illustrative; zero is not drawn. */
export function BarMark({ datum, tone, pattern, x, y, width, height, least = 0, emphasis }: BarMarkProps) {
  if (datum?.statistic.kind !== 'value') return null
  const colour = toneColour(tone)
  if (datum.statistic.value === 0) return null
  const high = Math.max(height, least)
  const top = y + height - high
  if (datum.statistic.status === 'reported') {
    return <rect x={x} y={top} width={width} height={high} rx="1.5" fillOpacity={emphasis === 'pale' ? 0.4 : 1} style={{ fill: colour }} />
  }
  const box = { x: x + 0.5, y: top + 0.5, width: Math.max(0.5, width - 1), height: Math.max(0.5, high - 1), rx: 1.5 }
  return (
    <>
      {emphasis === 'strong' && <rect {...box} fillOpacity="0.5" style={{ fill: colour }} />}
      <rect {...box} fill={patternFill(pattern, tone)} fillOpacity={emphasis === 'pale' ? 0.7 : 1} style={{ stroke: colour }} />
    </>
  )
}
