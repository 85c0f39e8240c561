import type { ColumnsFigure } from '#figures/figure.ts'
import type { Drawing } from '#charts/drawing/drawing.ts'
import { words } from '#charts/drawing/svg-node.ts'
import type { Size } from '#charts/layout/plot-area.ts'
import { barMark } from '#charts/marks/bar-mark.ts'
import { categoryTicks } from '#charts/marks/category-ticks.ts'
import { chartLegend } from '#charts/marks/chart-legend.ts'
import { emptyPlot } from '#charts/marks/empty-plot.ts'
import { endLabelMarks } from '#charts/marks/end-labels.ts'
import { gapBands } from '#charts/marks/gap-bands.ts'
import { laterVeil } from '#charts/marks/later-veil.ts'
import { missingMarks } from '#charts/marks/missing-marks.ts'
import { standardLines } from '#charts/marks/standard-lines.ts'
import { valueAxis } from '#charts/marks/value-axis.ts'
import { valueLabels } from '#charts/marks/value-labels.ts'
import type { columnsLayout } from './columns-layout.ts'

/** Upright bars, stacked with their totals or side by side. */
export function columnsDrawing(figure: ColumnsFigure, layout: ReturnType<typeof columnsLayout>, size: Size): Drawing {
  const { font, area, x, y, axis, band, bands, barAt, edges, labels, legend, missing, missingRoom, missingX, names, nothing } = layout
  const { chosen, categories, series, standards } = figure
  const isDrawn = nothing === null
  return {
    ...size,
    under: [
      ...chartLegend(legend.items, font),
      ...(isDrawn ? gapBands({ bands, x, step: band, area, font }) : []),
      ...valueAxis({ figure, axis, area, y, font, empty: !isDrawn }),
      ...categoryTicks(names, area.bottom, font),
    ],
    marks: series.flatMap(({ tone, data, strong }, at) =>
      data.flatMap((datum, index) =>
        barMark({ datum, tone, emphasis: strong === undefined ? undefined : strong[index] === true ? 'strong' : 'pale' }, barAt(at, index)),
      ),
    ),
    over: [
      ...(chosen !== undefined && chosen < categories.length - 1 ? [laterVeil(edges[chosen + 1] ?? area.right, area)] : []),
      ...(isDrawn ? standardLines(standards, edges, y) : []),
      ...(isDrawn ? layout.partValues : []).map(({ datum: { text }, x: at, y: middle }) =>
        words([{ x: at, y: middle, text }], { size: font, fill: 'ink', anchor: 'middle', halo: true }),
      ),
      ...(isDrawn ? valueLabels(layout.values, figure.scale, font) : []),
      ...(isDrawn
        ? missingMarks({ runs: missing, series, x: missingX, y: y(0) - 7, font, barWidth: layout.stacked ? null : missingRoom })
        : []),
      ...(isDrawn ? endLabelMarks(labels, area.right + font * 0.4, font) : []),
      ...(nothing === null ? [] : [emptyPlot(figure, nothing, area, font)]),
    ],
  }
}
