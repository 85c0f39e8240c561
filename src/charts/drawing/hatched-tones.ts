import type { Tone } from '#figures/figure.ts'
import type { SvgNode } from './svg-node.ts'

/** The tones whose hatching a drawing uses, each once. */
export function hatchedTones(nodes: readonly SvgNode[]): readonly Tone[] {
  return [...new Set(nodes.flatMap(tonesOf))]
}

function tonesOf({ attributes: { fill }, children }: SvgNode): readonly Tone[] {
  const own = typeof fill === 'object' ? [fill.hatched] : []
  return [...own, ...children.flatMap((child) => (typeof child === 'string' ? [] : tonesOf(child)))]
}
