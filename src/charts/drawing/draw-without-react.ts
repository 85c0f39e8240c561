import type { Drawing } from './drawing.ts'
import { hatchedTones } from './hatched-tones.ts'
import { hatching } from './hatching.ts'
import { hatchingId, screenPaint } from './screen-paint.ts'
import { attributeName, type SvgNode } from './svg-node.ts'
import styles from './drawing-layer.module.css'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Draws into an empty element what `DrawingLayer` draws there later; `id` is unique on the page. */
export function drawWithoutReact(place: Element, { under, marks, over, width, height }: Drawing, id: string): void {
  const nodes = [...under, ...marks, ...over]
  const svg = document.createElementNS(svgNamespace, 'svg')
  svg.setAttribute('class', styles['layer'] ?? '')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('width', String(width))
  svg.setAttribute('height', String(height))
  svg.append(...[...hatchedTones(nodes).map((tone) => hatching(tone, hatchingId(id, tone))), ...nodes].map((node) => nodeOf(node, id)))
  place.append(svg)
}

function nodeOf({ tag, attributes, children, halo }: SvgNode, id: string): Element {
  const { fill, stroke, ...rest } = attributes
  const element = document.createElementNS(svgNamespace, tag)
  if (fill !== undefined) element.setAttribute('fill', screenPaint(fill, id))
  if (stroke !== undefined) element.setAttribute('stroke', screenPaint(stroke, id))
  if (halo === true) element.setAttribute('class', styles['halo'] ?? '')
  for (const [name, value] of Object.entries(rest)) element.setAttribute(attributeName(name), String(value))
  element.append(...children.map((child) => (typeof child === 'string' ? child : nodeOf(child, id))))
  return element
}
