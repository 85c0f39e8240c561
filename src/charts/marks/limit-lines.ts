import { toneColour, toneInk } from '#charts/drawing/paint.ts'
import { path, words, type SvgNode } from '#charts/drawing/svg-node.ts'
import type { PlacedLimit } from '#charts/layout/place-limits.ts'
import { standardStroke } from './standard-lines.ts'

/** Official limits as upright lines that hang from their names. */
export function limitLines(limits: readonly PlacedLimit[], top: number, bottom: number, font: number): readonly SvgNode[] {
  return limits.flatMap(({ name, text, tone, x, row }) => {
    const y = top - (row + 0.5) * Math.round(font * 1.4)
    const at = Math.round(x) + 0.5
    return [
      path({ 'data-mark': 'limit', d: `M${at} ${y - font * 0.6}V${bottom}`, stroke: toneColour(tone), ...standardStroke }),
      words([{ x: at + font * 0.4, y, text }], { size: font, fill: toneInk(tone), strong: true, title: name }),
    ]
  })
}
