import type { Tone } from '#figures/figure.ts'
import { toneColour } from '#charts/tone-colour.ts'

interface TonePatternsProps {
  /** Unique on the page. */
  readonly id: string
  readonly tones: readonly Tone[]
}

/** Hatched fills, which mark what is illustrative; `patternFill` names them. */
export function TonePatterns({ id, tones }: TonePatternsProps) {
  return (
    <defs>
      {[...new Set(tones)].map((tone) => (
        <pattern key={tone} id={`${id}${tone}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" style={{ fill: toneColour(tone) }} fillOpacity="0.16" />
          <rect width="2" height="6" style={{ fill: toneColour(tone) }} fillOpacity="0.6" />
        </pattern>
      ))}
    </defs>
  )
}

/** The hatched fill of a tone among the patterns with this id. */
export function patternFill(id: string, tone: Tone): string {
  return `url(#${id}${tone})`
}
