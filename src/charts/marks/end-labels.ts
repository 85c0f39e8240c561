import { toneInk } from '#charts/drawing/paint.ts'
import { path, words, type SvgNode } from '#charts/drawing/svg-node.ts'
import type { EndLabel } from '#charts/layout/end-labels.ts'

/** Names beside the plot from `x` on, each at the height of what it names; a short line leads there where it had to move. */
export function endLabelMarks(labels: readonly EndLabel[], x: number, font: number): readonly SvgNode[] {
  return labels.flatMap((label) => {
    const middle = label.y + ((label.lines.length - 1) * label.lineHeight) / 2
    const isMoved = label.led && Math.abs(middle - label.at) > font * 0.7
    return [
      ...(isMoved
        ? [path({ d: `M${x - font * 0.75} ${label.at}L${x - 3} ${middle}`, fill: 'none', stroke: 'line-strong', strokeWidth: 1 })]
        : []),
      words(
        label.lines.map((text, index) => ({ x, y: label.y + index * label.lineHeight, text })),
        { size: font, fill: toneInk(label.tone), strong: label.quiet !== true, title: label.title },
      ),
    ]
  })
}
