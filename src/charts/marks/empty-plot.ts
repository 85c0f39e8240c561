import type { Figure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { words, type SvgNode } from '#charts/drawing/svg-node.ts'
import type { PlotArea } from '#charts/layout/plot-area.ts'
import { wrapLabel } from '#charts/layout/wrap-label.ts'

/** Says inside the plot why nothing is drawn; without a reason there is nothing that could have a number. */
export function emptyPlot({ language }: Figure, reason: string | null, area: PlotArea, font: number): SvgNode {
  const size = font * 1.2
  const messages = chartMessages[language]
  const lines = wrapLabel(reason === null ? messages.noRecords : messages.noData({ reason }), area.right - area.left - 16, size, 3)
  const middle = (area.top + area.bottom) / 2 - size * 0.35
  return words(
    lines.map((text, index) => ({
      x: (area.left + area.right) / 2,
      y: middle + (index - (lines.length - 1) / 2) * size * 1.4,
      text,
    })),
    { size, anchor: 'middle', halo: true },
  )
}
