import { createElement, Fragment, type ReactElement } from 'react'
import type { Tone } from '#figures/figure.ts'
import { cssColour, type Paint } from './paint.ts'
import type { SvgNode } from './svg-node.ts'
import styles from './drawing-layer.module.css'

/** A node of a drawing on the screen, in the colours of its theme; `id` names the hatchings. */
export function svgElement({ tag, attributes, children, halo }: SvgNode, id: string): ReactElement {
  const { fill, stroke, ...rest } = attributes
  return createElement(
    tag,
    {
      ...rest,
      ...(fill === undefined ? {} : { fill: paintOf(fill, id) }),
      ...(stroke === undefined ? {} : { stroke: paintOf(stroke, id) }),
      ...(halo === true ? { className: styles['halo'] } : {}),
    },
    ...children.map((child) => (typeof child === 'string' ? child : svgElement(child, id))),
  )
}

/** Several nodes that change together. */
export function svgElements(nodes: readonly SvgNode[], id: string): ReactElement {
  return createElement(Fragment, null, ...nodes.map((node) => svgElement(node, id)))
}

/** The id of a tone's hatching among those named by `id`. */
export function hatchingId(id: string, tone: Tone): string {
  return `${id}-hatched-${tone}`
}

function paintOf(paint: Paint, id: string): string {
  if (typeof paint === 'object') return `url(#${hatchingId(id, paint.hatched)})`
  return paint === 'none' ? paint : cssColour(paint)
}
