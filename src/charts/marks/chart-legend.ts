import { swatchWidth, type LegendItem } from '#charts/layout/legend-rows.ts'
import { toneColour } from '#charts/drawing/paint.ts'
import { path, rect, words, type SvgNode } from '#charts/drawing/svg-node.ts'

/** Names above the plot, where they have no room beside their marks. */
export function chartLegend(items: readonly LegendItem[], font: number): readonly SvgNode[] {
  return items.flatMap(({ name, text, tone, swatch, x, row }) => {
    const y = font * 0.8 + row * Math.round(font * 1.6)
    const line = { d: `M${x} ${y}h${swatchWidth - 5}`, fill: 'none', stroke: toneColour(tone), strokeWidth: 2 } as const
    return [
      swatch === 'bar'
        ? rect({ x, y: y - 5, width: 10, height: 10, rx: 2, fill: toneColour(tone) })
        : path(swatch === 'dashed' ? { ...line, strokeDasharray: '4 3' } : line),
      words([{ x: x + (swatch === 'bar' ? 15 : swatchWidth), y, text }], { size: font, fill: 'ink', title: name }),
    ]
  })
}
