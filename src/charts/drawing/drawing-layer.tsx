import { createElement, memo } from 'react'
import type { Tone } from '#figures/figure.ts'
import type { Size } from '#charts/layout/plot-area.ts'
import { cssColour, toneColour } from './paint.ts'
import { hatchingId, svgElement } from './svg-element.ts'
import type { SvgNode } from './svg-node.ts'
import styles from './drawing-layer.module.css'

interface DrawingLayerProps extends Size {
  readonly nodes: readonly SvgNode[]
  /** Unique on the page; hatchings are named by it. */
  readonly id: string
  /** Tones whose hatching this layer and those above it use. */
  readonly hatched?: readonly Tone[]
}

const none: readonly Tone[] = []

/** One layer of a drawing on the screen. */
export const DrawingLayer = memo(function DrawingLayer({ nodes, id, hatched = none, width, height }: DrawingLayerProps) {
  return createElement(
    'svg',
    { className: styles['layer'], width, height },
    ...hatched.map((tone) => <Hatching key={tone} tone={tone} id={id} />),
    ...nodes.map((node) => svgElement(node, id)),
  )
})

/** The fill that marks what is illustrative. */
function Hatching({ tone, id }: { readonly tone: Tone; readonly id: string }) {
  const fill = cssColour(toneColour(tone))
  return (
    <pattern id={hatchingId(id, tone)} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill={fill} fillOpacity="0.16" />
      <rect width="2" height="6" fill={fill} fillOpacity="0.6" />
    </pattern>
  )
}
