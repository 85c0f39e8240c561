import type { CategoryLabel } from '#charts/layout/category-labels.ts'
import { words, type SvgNode } from '#charts/drawing/svg-node.ts'

const inks = { plain: 'ink-soft', strong: 'ink', pale: 'ink-faint' } as const

/** Names under the categories; `y` is the foot of the plot. */
export function categoryTicks(ticks: readonly CategoryLabel[], y: number, font: number): readonly SvgNode[] {
  return ticks.map(({ lines, x, title, look }) =>
    words(
      lines.map((text, index) => ({ x, y: y + font * 1.05 + index * Math.round(font * 1.3), text })),
      { size: font, fill: inks[look], anchor: 'middle', title, strong: look === 'strong' },
    ),
  )
}
