import type { Datum, Tone } from '#figures/figure.ts'
import { toneColour } from '#charts/drawing/paint.ts'
import { rect, type SvgNode } from '#charts/drawing/svg-node.ts'

interface BarBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface BarLook {
  readonly datum: Datum | undefined
  readonly tone: Tone
  /** Height in px that a bar has at least, so that it is seen and can be hit; it grows upwards. */
  readonly least?: number
  /** Dense, or pale; neither where the figure makes no difference. */
  readonly emphasis?: 'strong' | 'pale' | undefined
}

/** A bar: full where its number is reported, hatched and outlined where it is illustrative; zero is not drawn. */
export function barMark({ datum, tone, least = 0, emphasis }: BarLook, { x, y, width, height }: BarBox): readonly SvgNode[] {
  if (datum?.statistic.kind !== 'value' || datum.statistic.value === 0) return []
  const high = Math.max(height, least)
  const top = y + height - high
  if (datum.statistic.status === 'reported') {
    const full = { 'data-mark': 'bar', x, y: top, width, height: high, rx: 1.5, fill: toneColour(tone) } as const
    return [rect(emphasis === 'pale' ? { ...full, fillOpacity: 0.4 } : full)]
  }
  const box = { x: x + 0.5, y: top + 0.5, width: Math.max(0.5, width - 1), height: Math.max(0.5, high - 1), rx: 1.5 }
  return [
    ...(emphasis === 'strong' ? [rect({ ...box, fill: toneColour(tone), fillOpacity: 0.5 })] : []),
    rect({
      'data-mark': 'bar',
      ...box,
      fill: { hatched: tone },
      stroke: toneColour(tone),
      ...(emphasis === 'pale' ? { fillOpacity: 0.7 } : {}),
    }),
  ]
}
