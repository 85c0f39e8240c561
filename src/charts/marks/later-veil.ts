import { rect, type SvgNode } from '#charts/drawing/svg-node.ts'
import type { PlotArea } from '#charts/layout/plot-area.ts'

/** Lets the years after the chosen one, which begin at `from`, step back; they stay readable as far as a picture goes, and are all in the table. */
export function laterVeil(from: number, { top, right, bottom }: PlotArea): SvgNode {
  return rect({ x: from, y: top - 4, width: Math.max(0, right - from), height: bottom - top + 4, fill: 'surface', fillOpacity: 0.62 })
}
