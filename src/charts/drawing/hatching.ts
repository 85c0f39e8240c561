import type { Tone } from '#figures/figure.ts'
import { toneColour, type Colour } from './paint.ts'
import { rect, type SvgNode } from './svg-node.ts'

/** The fill that marks what is illustrative, on a ground where there is nothing to see through to. */
export function hatching(tone: Tone, id: string, ground?: Colour): SvgNode {
  const fill = toneColour(tone)
  return {
    tag: 'pattern',
    attributes: { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    children: [
      ...(ground === undefined ? [] : [rect({ width: 6, height: 6, fill: ground })]),
      rect({ width: 6, height: 6, fill, fillOpacity: 0.16 }),
      rect({ width: 2, height: 6, fill, fillOpacity: 0.6 }),
    ],
  }
}
