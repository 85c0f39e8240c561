import type { HistogramFigure } from '#figures/figure.ts'
import { categoryLabels } from '#charts/layout/category-labels.ts'
import { legendRows } from '#charts/layout/legend-rows.ts'
import { reasonForNothing } from '#charts/layout/missing-runs.ts'
import { fontSize, linearScale, type Room } from '#charts/layout/plot-area.ts'
import { limitTexts, placeLimits, rightForLimits } from '#charts/layout/place-limits.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { axisWidth, intervalsFor, valueTicks } from '#charts/layout/value-ticks.ts'
import { seriesStops } from '#charts/plot/series-stops.ts'

/** A bar that stands for anything is seen and can be hit. */
export const leastBar = 4

/** Where everything of a histogram stands, in px. The bins are equally wide; limits stand between them at their value. */
export function histogramLayout(figure: HistogramFigure, size: Room) {
  const { bins, series, limits, scale } = figure
  const font = fontSize(size)
  const counts = [
    0,
    figure.most,
    ...series.flatMap(({ data }) => data.map(({ statistic }) => (statistic.kind === 'value' ? statistic.value : 0))),
  ]
  const legend = legendRows(
    series.length > 1 ? series.map(({ id, name, tone }) => ({ id, name, tone, swatch: 'bar' as const })) : [],
    size.width - 4,
    font,
  )
  const left = axisWidth(counts, scale, font)
  const values = [...bins.flatMap(({ from, to }) => [from, to]), ...limits.map(({ value }) => value)]
  const domain = [Math.min(...values), Math.max(...values)] as const
  const texts = limitTexts(limits, size.width, font)
  const right = rightForLimits(limits, texts, domain, { left, right: Math.max(left + 40, size.width - font), edge: size.width })
  const x = linearScale(domain, [left, right])
  const { placed, rows } = placeLimits(limits, texts, x, { font, edge: size.width })
  // The legend stands to the left of the limits' names where that much is free.
  const free = Math.min(...placed.map((limit) => limit.x)) > legend.width + font
  const head = free
    ? Math.max(legend.rows * Math.round(font * 1.6), rows * Math.round(font * 1.4))
    : legend.rows * Math.round(font * 1.6) + rows * Math.round(font * 1.4)
  // Room for the counts above the highest bars.
  const top = font * 1.9 + head
  const bottom = size.height - Math.round(font * 3.3)
  const axis = valueTicks(counts, scale, intervalsFor(bottom - top, font))
  const y = linearScale(axis.domain, [bottom, top])
  const first = bins[0]
  const end = x(bins.at(-1)?.to ?? domain[1])
  const start = x(first?.from ?? domain[0])
  const band = (end - start) / Math.max(1, bins.length)
  const beside = Math.max(1, series.length)
  const gap = beside > 1 ? Math.round(font * 0.1) : 0
  const barWidth = Math.max(1, Math.floor((band * 0.88) / beside - gap))
  const names = bins.map(({ from, to, label }) => label ?? (to - from === 1 ? String(from) : `${from}–${to - 1}`))
  const centre = (index: number): number => start + (index + 0.5) * band
  // Whole px from the edge of its band, as Recharts sets them.
  const inset = Math.round((band - beside * barWidth - (beside - 1) * gap) / 2)
  const barAt = (at: number, index: number) => {
    const statistic = series[at]?.data[index]?.statistic
    const value = statistic?.kind === 'value' ? statistic.value : 0
    const height = value === 0 ? 0 : Math.max(leastBar, y(0) - y(value))
    return { x: start + index * band + inset + at * (barWidth + gap), y: bottom - height, width: barWidth, height }
  }
  const chosen = bins.findIndex(({ from }) => from === figure.chosen)
  return {
    font,
    // The bars' own rectangle: a limit may lie beyond the last bin.
    area: { left: start, top, right: end, bottom },
    plot: { left, top, right: Math.max(end, right), bottom },
    y,
    axis,
    barAt,
    barWidth,
    gap,
    legend,
    /** The frame of the chosen interval, over its whole height with its name. */
    chosen:
      chosen === -1
        ? null
        : { index: chosen, x: start + chosen * band, y: top, width: band, height: bottom - top + Math.round(font * 1.7) },
    counts: countLabels(figure, barAt, font),
    limits: placed,
    names: categoryLabels(
      bins.map(({ mark }, index) => ({ id: String(index), label: mark ?? names[index] ?? '' })),
      // The end of an interval is written where it is, an interval of whole numbers in its middle.
      first?.mark === undefined ? centre : (index) => start + index * band,
      band,
      font,
    ),
    nothing: reasonForNothing(series.flatMap(({ data }) => data)),
    stops: seriesStops({
      figure,
      labels: names,
      series,
      standards: [],
      strip: (index) => ({ x: start + index * band, y: top, width: band, height: bottom - top }),
      mark: barAt,
      // The whole column is the target, shared by the series that have something in it.
      press: (at, index) => {
        const filled = series.flatMap((_, one) => (barAt(one, index).height > 0 ? [one] : []))
        const place = filled.indexOf(at)
        const share = band / Math.max(1, filled.length)
        return { x: start + index * band + Math.max(0, place) * share, y: top, width: place === -1 ? 0 : share, height: bottom - top }
      },
      shape: 'bar',
    }),
  }
}

interface CountLabel {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly bin: number
  readonly isStrong: boolean
}

/** The count above each bar; of two that would touch, the second stands higher. */
function countLabels(
  { bins, series }: HistogramFigure,
  barAt: (series: number, bin: number) => { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  font: number,
): readonly CountLabel[] {
  const placed: (CountLabel & { readonly half: number })[] = []
  for (const [bin] of bins.entries()) {
    for (const [at, { id, data, strong }] of series.entries()) {
      const datum = data[bin]
      const box = barAt(at, bin)
      if (datum === undefined || box.height === 0) continue
      const x = box.x + box.width / 2
      const half = textWidth(datum.text, font) / 2
      const touches = (y: number) => placed.some((other) => Math.abs(other.x - x) < other.half + half && Math.abs(other.y - y) < font)
      const y = box.y - font * 0.35
      placed.push({ id: `${id} ${bin}`, text: datum.text, x, y: touches(y) ? y - font : y, bin, isStrong: strong?.[bin] === true, half })
    }
  }
  return placed
}
