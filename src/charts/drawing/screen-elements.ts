import { hatchedTones } from './hatched-tones.ts'
import { hatching } from './hatching.ts'
import { hatchingId, screenPaint } from './screen-paint.ts'
import { attributeName, type SvgNode } from './svg-node.ts'
import styles from './drawing-layer.module.css'

export const svgNamespace = 'http://www.w3.org/2000/svg'

/** The nodes of a drawing on the screen, after the hatchings that they use; `id` names these: unique on the page. */
export function withHatchings(nodes: readonly SvgNode[], id: string): readonly SvgNode[] {
  return [...hatchedTones(nodes).map((tone) => hatching(tone, hatchingId(id, tone))), ...nodes]
}

/** A node as an element of the screen, in the colours of its theme. */
export function screenElement({ tag, attributes, children, halo }: SvgNode, id: string): Element {
  const { fill, stroke, ...rest } = attributes
  const element = document.createElementNS(svgNamespace, tag)
  if (fill !== undefined) element.setAttribute('fill', screenPaint(fill, id))
  if (stroke !== undefined) element.setAttribute('stroke', screenPaint(stroke, id))
  if (halo === true) element.setAttribute('class', styles['halo'] ?? '')
  for (const [name, value] of Object.entries(rest)) element.setAttribute(attributeName(name), String(value))
  element.append(...children.map((child) => (typeof child === 'string' ? child : screenElement(child, id))))
  return element
}

/**
 * Makes `nodes` the content of an element. What stands there is known by its node as JSON, in `former`: what is drawn alike stays,
 * and is not laid out again. Gives what stands there then.
 */
export function changeElements(place: Element, nodes: readonly SvgNode[], former: readonly string[], id: string): readonly string[] {
  const standing = [...place.children]
  const next = nodes.map((node) => JSON.stringify(node))
  for (const [index, node] of nodes.entries()) {
    const before = standing[index]
    if (before === undefined) place.append(screenElement(node, id))
    else if (former[index] !== next[index]) before.replaceWith(screenElement(node, id))
  }
  for (const surplus of standing.slice(nodes.length)) surplus.remove()
  return next
}
