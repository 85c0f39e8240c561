import { hatchedTones } from './hatched-tones.ts'
import { hatching } from './hatching.ts'
import { hatchingId, screenPaint } from './screen-paint.ts'
import { attributeName, type SvgNode } from './svg-node.ts'
import styles from './drawing-layer.module.css'

export const svgNamespace = 'http://www.w3.org/2000/svg'

/** The elements of a drawing on the screen, in the colours of its theme, with the hatchings that they use; `id` is unique on the page. */
export function screenElements(nodes: readonly SvgNode[], id: string): readonly Element[] {
  return [...hatchedTones(nodes).map((tone) => hatching(tone, hatchingId(id, tone))), ...nodes].map((node) => screenElement(node, id))
}

function screenElement({ tag, attributes, children, halo }: SvgNode, id: string): Element {
  const { fill, stroke, ...rest } = attributes
  const element = document.createElementNS(svgNamespace, tag)
  if (fill !== undefined) element.setAttribute('fill', screenPaint(fill, id))
  if (stroke !== undefined) element.setAttribute('stroke', screenPaint(stroke, id))
  if (halo === true) element.setAttribute('class', styles['halo'] ?? '')
  for (const [name, value] of Object.entries(rest)) element.setAttribute(attributeName(name), String(value))
  element.append(...children.map((child) => (typeof child === 'string' ? child : screenElement(child, id))))
  return element
}
