import type { TrendFigure } from '#figures/figure.ts'
import type { Drawing } from '#charts/drawing/drawing.ts'
import { toneColour, toneInk } from '#charts/drawing/paint.ts'
import { group, path, words } from '#charts/drawing/svg-node.ts'
import type { Size } from '#charts/layout/plot-area.ts'
import { categoryTicks } from '#charts/marks/category-ticks.ts'
import { chartLegend } from '#charts/marks/chart-legend.ts'
import { emptyPlot } from '#charts/marks/empty-plot.ts'
import { endLabelMarks } from '#charts/marks/end-labels.ts'
import { gapBands } from '#charts/marks/gap-bands.ts'
import { laterVeil } from '#charts/marks/later-veil.ts'
import { linePath } from '#charts/marks/line-path.ts'
import { seriesPoints } from '#charts/marks/series-points.ts'
import { standardLines } from '#charts/marks/standard-lines.ts'
import { valueAxis } from '#charts/marks/value-axis.ts'
import type { trendLayout } from './trend-layout.ts'

/** How a line is drawn, in the drawing and live. */
export const lineStroke = { strokeWidth: 2.5, dashes: '6 4' } as const

/** Lines over years with their names at their ends, the standards that held, and named gaps. */
export function trendDrawing(figure: TrendFigure, layout: ReturnType<typeof trendLayout>, size: Size): Drawing {
  const { font, area, x, y, axis, labels, legend, edges, yearTicks, spacing, bands, bridges, gapWords, chosenValues, nothing } = layout
  const last = figure.years.length - 1
  const { chosen = last } = figure
  const isDrawn = nothing === null
  return {
    ...size,
    under: [
      ...chartLegend(legend.items, font),
      ...(isDrawn ? gapBands({ bands, x, step: spacing, area, font }) : []),
      ...valueAxis({ figure, axis, area, y, font, empty: !isDrawn }),
      ...categoryTicks(yearTicks, area.bottom, font),
      ...(isDrawn ? standardLines(figure.standards, edges, y) : []),
      ...(chosen < last
        ? [path({ d: `M${x(chosen)} ${area.top}V${area.bottom}`, fill: 'none', stroke: 'line-strong', strokeWidth: 1 })]
        : []),
      // Joins what is known across a gap; it stands for no number.
      ...bridges.map(({ tone, path: d }) =>
        path({ d, fill: 'none', stroke: toneColour(tone), strokeWidth: 1.4, strokeDasharray: '1.5 4', strokeLinecap: 'round' }),
      ),
    ],
    marks: figure.series.map(({ tone, data, step, dashed }) =>
      path({
        'data-mark': 'line',
        d: linePath(data, x, y, step === true),
        fill: 'none',
        stroke: toneColour(tone),
        strokeWidth: lineStroke.strokeWidth,
        ...(dashed === true ? { strokeDasharray: lineStroke.dashes } : {}),
      }),
    ),
    over: [
      ...(chosen < last ? [laterVeil(x(chosen), area)] : []),
      ...seriesPoints({ series: figure.series, x, y, font, labelled: last === 0 && labels.length === 0, chosen }),
      ...gapWords.map(({ tone, text, reason, x: at, y: middle }) =>
        group({ 'data-missing': reason }, [
          words([{ x: at, y: middle, text }], { size: font, fill: toneInk(tone), anchor: 'middle', halo: true }),
        ]),
      ),
      ...chosenValues.map(({ tone, text, y: middle }) =>
        words([{ x: x(chosen) + font * 0.6, y: middle, text }], { size: font, fill: toneInk(tone), strong: true, halo: true }),
      ),
      ...(isDrawn ? endLabelMarks(labels, area.right + font * 0.9, font) : []),
      ...(nothing === null ? [] : [emptyPlot(figure, nothing, area, font)]),
    ],
  }
}
