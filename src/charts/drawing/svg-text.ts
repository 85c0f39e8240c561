import { fileColour } from './colours.ts'
import { hatchedTones } from './hatched-tones.ts'
import { hatching } from './hatching.ts'
import type { Paint } from './paint.ts'
import { attributeName, type SvgNode } from './svg-node.ts'

interface SvgPage {
  readonly width: number
  readonly height: number
  /** Family names, most wanted first. */
  readonly font: string
  /** BCP 47. */
  readonly language: string
  /** Read to one who cannot see it. */
  readonly title: string
  readonly description: string
}

/**
 * Nodes as one SVG document that needs nothing else: colours and fonts are attributes, and there is no style sheet, because
 * office programs and converters read none.
 */
export function svgText(nodes: readonly SvgNode[], { width, height, font, language, title, description }: SvgPage): string {
  const hatched = hatchedTones(nodes)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="${escaped(font)}" xml:lang="${language}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    hatched.length === 0 ? '' : `<defs>${hatched.map((tone) => nodeText(hatching(tone, `hatched-${tone}`, 'surface'))).join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="${fileColour('surface')}"/>`,
    ...nodes.map(nodeText),
    '</svg>',
  ].join('')
}

function nodeText({ tag, attributes, children, halo }: SvgNode): string {
  const { fill, stroke, ...rest } = attributes
  const words = [
    ...(fill === undefined ? [] : [` fill="${paintText(fill)}"`]),
    ...(stroke === undefined ? [] : [` stroke="${paintText(stroke)}"`]),
    ...Object.entries(rest).flatMap(([name, value]) =>
      // What marks a node for the screen says nothing in a file.
      name.startsWith('data-') ? [] : [` ${attributeName(name)}="${valueText(value)}"`],
    ),
  ].join('')
  const inner = children
    // A tip is for a pointer; in a picture there is none.
    .filter((child) => typeof child === 'string' || child.tag !== 'title')
    .map((child) => (typeof child === 'string' ? escaped(child) : nodeText(child)))
    .join('')
  const own = inner === '' ? `<${tag}${words}/>` : `<${tag}${words}>${inner}</${tag}>`
  // Not every program paints the rim before the letters: here it is a text of its own below them.
  return halo === true ? `<g stroke="${fileColour('surface')}" stroke-width="4" stroke-linejoin="round">${own}</g>${own}` : own
}

function paintText(paint: Paint): string {
  if (typeof paint === 'object') return `url(#hatched-${paint.hatched})`
  return paint === 'none' ? paint : fileColour(paint)
}

function valueText(value: string | number | boolean): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(String(value))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
