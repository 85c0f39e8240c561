import type { Drawing } from './drawing.ts'
import { screenElement, svgNamespace, withHatchings } from './screen-elements.ts'
import styles from './drawing-layer.module.css'

/** Draws into an empty element, before React is there, what its `DrawingLayer`s show there later; `id` is unique on the page. */
export function drawAlone(place: Element, { under, marks, over, width, height }: Drawing, id: string): void {
  const svg = document.createElementNS(svgNamespace, 'svg')
  svg.setAttribute('class', styles['layer'] ?? '')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('width', String(width))
  svg.setAttribute('height', String(height))
  svg.append(...withHatchings([...under, ...marks, ...over], id).map((node) => screenElement(node, id)))
  place.append(svg)
}
