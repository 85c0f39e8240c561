import { createElement, Fragment, type ReactElement } from 'react'
import { screenPaint } from './screen-paint.ts'
import type { SvgNode } from './svg-node.ts'
import styles from './drawing-layer.module.css'

/** A node of a drawing on the screen, in the colours of its theme; `id` names the hatchings. */
export function svgElement({ tag, attributes, children, halo }: SvgNode, id: string): ReactElement {
  const { fill, stroke, ...rest } = attributes
  return createElement(
    tag,
    {
      ...rest,
      ...(fill === undefined ? {} : { fill: screenPaint(fill, id) }),
      ...(stroke === undefined ? {} : { stroke: screenPaint(stroke, id) }),
      ...(halo === true ? { className: styles['halo'] } : {}),
    },
    ...children.map((child) => (typeof child === 'string' ? child : svgElement(child, id))),
  )
}

/** Several nodes that change together. */
export function svgElements(nodes: readonly SvgNode[], id: string): ReactElement {
  return createElement(Fragment, null, ...nodes.map((node) => svgElement(node, id)))
}
