import type { BarsFigure } from '#figures/figure.ts'
import type { Drawing } from '#charts/drawing/drawing.ts'
import { path } from '#charts/drawing/svg-node.ts'
import type { Size } from '#charts/layout/plot-area.ts'
import { barMark } from '#charts/marks/bar-mark.ts'
import { emptyPlot } from '#charts/marks/empty-plot.ts'
import { limitLines } from '#charts/marks/limit-lines.ts'
import { rowNames } from '#charts/marks/row-names.ts'
import { rowValues } from '#charts/marks/row-values.ts'
import type { barsLayout } from './bars-layout.ts'

/** Horizontal bars, one a row, with name and number. */
export function barsDrawing(figure: BarsFigure, layout: ReturnType<typeof barsLayout>, size: Size): Drawing {
  const { font, area, x, marks, lineHeight, limits } = layout
  const { width, height } = size
  return {
    ...size,
    under: rowNames(marks, area.left - font * 0.6, font, lineHeight),
    marks: marks.flatMap(({ datum, tone, box }) => barMark({ datum, tone }, box)),
    over: [
      marks.length === 0
        ? emptyPlot(figure, null, { left: 0, top: 0, right: width, bottom: height }, font)
        : path({ d: `M${Math.round(x(0)) + 0.5} ${area.top}V${area.bottom}`, fill: 'none', stroke: 'line-strong', strokeWidth: 1 }),
      ...limitLines(limits, area.top, area.bottom, font),
      ...rowValues(marks, font),
    ],
  }
}
