import type { SvgNode } from './svg-node.ts'
import { useDrawnNodes } from './use-drawn-nodes.ts'

/** Part of a drawing within an SVG that something else draws. */
export function DrawnMarks({ nodes }: { readonly nodes: readonly SvgNode[] }) {
  return <g ref={useDrawnNodes<SVGGElement>(nodes)} />
}
