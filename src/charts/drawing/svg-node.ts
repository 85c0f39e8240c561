import type { Paint } from './paint.ts'

/** What the drawings say of a shape, named as React names it; colours by their meaning. */
export interface SvgAttributes {
  readonly fill?: Paint
  readonly stroke?: Paint
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly rx?: number
  readonly cx?: number
  readonly cy?: number
  readonly r?: number
  readonly d?: string
  readonly transform?: string
  readonly opacity?: number
  readonly fillOpacity?: number
  readonly strokeOpacity?: number
  readonly strokeWidth?: number
  readonly strokeDasharray?: string
  readonly strokeLinecap?: 'round'
  readonly fontSize?: number
  readonly fontWeight?: 700
  readonly textAnchor?: 'start' | 'middle' | 'end'
  readonly id?: string
  readonly patternUnits?: 'userSpaceOnUse'
  readonly patternTransform?: string
  readonly 'data-mark'?: string
  readonly 'data-missing'?: string
  readonly 'data-status'?: string
  readonly 'data-later'?: boolean
}

export interface SvgNode {
  readonly tag: 'g' | 'rect' | 'path' | 'circle' | 'text' | 'tspan' | 'title' | 'pattern'
  readonly attributes: SvgAttributes
  readonly children: readonly (SvgNode | string)[]
  /** A rim in the colour of the ground around words that stand on marks. */
  readonly halo?: boolean
}

export function group(attributes: SvgAttributes, children: readonly SvgNode[]): SvgNode {
  return { tag: 'g', attributes, children }
}

export function path(attributes: SvgAttributes): SvgNode {
  return { tag: 'path', attributes, children: [] }
}

export function rect(attributes: SvgAttributes): SvgNode {
  return { tag: 'rect', attributes, children: [] }
}

export function circle(attributes: SvgAttributes, title?: string): SvgNode {
  return { tag: 'circle', attributes, children: title === undefined ? [] : [{ tag: 'title', attributes: {}, children: [title] }] }
}

/** How much below its middle the foot of a line of words stands, as a share of the type size. */
const middleToFoot = 0.35

interface Words {
  readonly size: number
  readonly fill?: Paint
  readonly anchor?: SvgAttributes['textAnchor']
  readonly strong?: boolean
  readonly halo?: boolean
  readonly opacity?: number
  /** The whole words, where they are shortened or broken. */
  readonly title?: string
  /** Turned to read upwards from where they stand. */
  readonly upright?: boolean
}

interface Line {
  readonly x: number
  /** Middle of the line. */
  readonly y: number
  readonly text: string
}

/** Words in one or more lines, each around its middle. */
export function words(lines: readonly Line[], { size, fill = 'ink-soft', anchor, strong, halo, opacity, title, upright }: Words): SvgNode {
  const [only, more] = lines
  const named: readonly SvgNode[] = title === undefined ? [] : [{ tag: 'title', attributes: {}, children: [title] }]
  const look: SvgAttributes = {
    fill,
    fontSize: size,
    ...(anchor === undefined || anchor === 'start' ? {} : { textAnchor: anchor }),
    ...(strong === true ? { fontWeight: 700 } : {}),
    ...(opacity === undefined || opacity === 1 ? {} : { opacity }),
  }
  const foot = (y: number) => y + size * middleToFoot
  const rim = halo === true ? { halo } : {}
  if (only !== undefined && upright === true) {
    const turned = { ...look, transform: `translate(${only.x} ${only.y}) rotate(-90)`, x: 0, y: size * middleToFoot }
    return { tag: 'text', attributes: turned, children: [...named, only.text], ...rim }
  }
  if (only !== undefined && more === undefined)
    return { tag: 'text', attributes: { ...look, x: only.x, y: foot(only.y) }, children: [...named, only.text], ...rim }
  const spans = lines.map(({ x, y, text }): SvgNode => ({ tag: 'tspan', attributes: { x, y: foot(y) }, children: [text] }))
  return { tag: 'text', attributes: look, children: [...named, ...spans], ...rim }
}

/** The name of an attribute in a document, from React's. */
export function attributeName(name: string): string {
  return /^pattern[A-Z]/.test(name) ? name : name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
