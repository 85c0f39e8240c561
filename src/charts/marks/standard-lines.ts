import type { StandardLine } from '#figures/figure.ts'
import { toneColour } from '#charts/drawing/paint.ts'
import { path, type SvgNode } from '#charts/drawing/svg-node.ts'
import { standardPath } from '#charts/layout/standard-path.ts'

/** How an official limit is drawn in every chart. */
export const standardStroke = { fill: 'none', strokeWidth: 1.5, strokeDasharray: '5 3' } as const

/** Official limits, level while they held and stepping where they changed; their names stand beside the plot. */
export function standardLines(
  standards: readonly StandardLine[],
  edges: readonly number[],
  y: (value: number) => number,
): readonly SvgNode[] {
  return standards.map(({ tone, values, later }) =>
    path({
      d: standardPath(values, edges, y),
      stroke: toneColour(tone),
      ...standardStroke,
      'data-mark': 'limit',
      'data-later': later === true,
      ...(later === true ? { strokeDasharray: '2 4', strokeOpacity: 0.75 } : {}),
    }),
  )
}
