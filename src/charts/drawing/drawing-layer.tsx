import { createElement, memo } from 'react'
import type { Tone } from '#figures/figure.ts'
import type { Size } from '#charts/layout/plot-area.ts'
import { hatching } from './hatching.ts'
import { hatchingId } from './screen-paint.ts'
import { svgElement } from './svg-element.ts'
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
    ...hatched.map((tone) => svgElement(hatching(tone, hatchingId(id, tone)), id)),
    ...nodes.map((node) => svgElement(node, id)),
  )
})
