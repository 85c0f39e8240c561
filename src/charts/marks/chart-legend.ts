import { swatchWidth, type LegendItem } from '#charts/layout/legend-rows.ts'
import { toneColour } from '#charts/drawing/paint.ts'
import { path, rect, words, type SvgNode } from '#charts/drawing/svg-node.ts'

/** Names above the plot, where they have no room beside their marks. */
export function chartLegend(items: readonly LegendItem[], font: number): readonly SvgNode[] {
  const side = Math.round(font * 0.83)
  return items.flatMap(({ name, text, tone, swatch, x, row }) => {
    const y = font * 0.8 + row * Math.round(font * 1.6)
    const line = { d: `M${x} ${y}h${swatchWidth(font) - font * 0.4}`, fill: 'none', stroke: toneColour(tone), strokeWidth: 2 } as const
    return [
      swatch === 'bar'
        ? rect({ x, y: y - side / 2, width: side, height: side, rx: 2, fill: toneColour(tone) })
        : path(swatch === 'dashed' ? { ...line, strokeDasharray: '4 3' } : line),
      words([{ x: x + (swatch === 'bar' ? side + font * 0.4 : swatchWidth(font)), y, text }], { size: font, fill: 'ink', title: name }),
    ]
  })
}
