import type { HistogramFigure } from '#figures/figure.ts'
import type { Drawing } from '#charts/drawing/drawing.ts'
import { rect, words, type SvgNode } from '#charts/drawing/svg-node.ts'
import type { PlotArea, Size } from '#charts/layout/plot-area.ts'
import { barMark } from '#charts/marks/bar-mark.ts'
import { categoryTicks } from '#charts/marks/category-ticks.ts'
import { chartLegend } from '#charts/marks/chart-legend.ts'
import { emptyPlot } from '#charts/marks/empty-plot.ts'
import { limitLines } from '#charts/marks/limit-lines.ts'
import { valueAxis } from '#charts/marks/value-axis.ts'
import { leastBar, type histogramLayout } from './histogram-layout.ts'

type Layout = ReturnType<typeof histogramLayout>

/** What a choice leaves out stays readable as far as a picture goes: it is all in the table. */
const steppedBack = 0.38

/** How many fall into each interval, with the limits that the intervals are held against. */
export function histogramDrawing(figure: HistogramFigure, layout: Layout, size: Size): Drawing {
  const { font, area, plot, y, axis, barAt, legend, limits, names, nothing, counts, chosen } = layout
  const isDrawn = nothing === null
  return {
    ...size,
    under: [
      ...(isDrawn ? chartLegend(legend.items, font) : []),
      ...valueAxis({ figure, axis, area: plot, y, font, empty: !isDrawn }),
      ...categoryTicks(names, area.bottom, font),
      words([{ x: (plot.left + plot.right) / 2, y: size.height - font * 0.75, text: figure.axis }], { size: font, anchor: 'middle' }),
    ],
    marks: figure.series.flatMap(({ tone, data, strong }, at) =>
      data.flatMap((datum, index) =>
        barMark(
          { datum, tone, least: leastBar, emphasis: strong === undefined ? undefined : strong[index] === true ? 'strong' : 'pale' },
          barAt(at, index),
        ),
      ),
    ),
    over: [
      ...(chosen === null ? [] : chosenInterval(chosen, area)),
      ...counts.map(({ text, x, y: foot, bin, isStrong }) =>
        words([{ x, y: foot - font * 0.35, text }], {
          size: font,
          fill: isStrong ? 'verdict-not-met-ink' : 'ink-soft',
          anchor: 'middle',
          strong: isStrong,
          halo: true,
          opacity: chosen === null || chosen.index === bin ? 1 : steppedBack,
        }),
      ),
      ...(isDrawn ? limitLines(limits, plot.top, plot.bottom, font) : []),
      ...(nothing === null ? [] : [emptyPlot(figure, nothing, plot, font)]),
    ],
  }
}

/** Frames the chosen interval over its whole height and lets the others step back. */
function chosenInterval({ x, y, width, height }: NonNullable<Layout['chosen']>, area: PlotArea): readonly SvgNode[] {
  const veil = { y: y - 1, height: area.bottom - y, fill: 'surface', fillOpacity: 1 - steppedBack } as const
  return [
    rect({ x: area.left, width: Math.max(0, x - area.left), ...veil }),
    rect({ x: x + width, width: Math.max(0, area.right - x - width), ...veil }),
    rect({ x, y, width, height, rx: 3, fill: 'none', stroke: 'brand', strokeWidth: 1.5 }),
  ]
}
