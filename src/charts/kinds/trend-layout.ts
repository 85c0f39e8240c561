import type { Series, TrendFigure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { categoryLabels } from '#charts/layout/category-labels.ts'
import { endLabels, endLabelWidth, type EndLabelInput } from '#charts/layout/end-labels.ts'
import { legendRows, type LegendInput } from '#charts/layout/legend-rows.ts'
import { drawnSeries, inBands, missingBands } from '#charts/layout/missing-bands.ts'
import { reasonForNothing } from '#charts/layout/missing-runs.ts'
import { placeGapWords } from '#charts/layout/place-gap-words.ts'
import { placeLabels } from '#charts/layout/place-labels.ts'
import { fontSize, linearScale, type PlotArea, type Room } from '#charts/layout/plot-area.ts'
import { markWords } from '#charts/layout/mark-words.ts'
import { axisWidth, intervalsFor, valueTicks } from '#charts/layout/value-ticks.ts'
import { seriesStops } from '#charts/plot/series-stops.ts'
import { trendValues, zeroAmong } from './trend-values.ts'

/** Where everything of a line chart stands, in px. */
export function trendLayout(figure: TrendFigure, size: Room) {
  const { years, series, standards, scale } = figure
  const font = fontSize(size)
  const values = trendValues(figure)
  const nothing = reasonForNothing(series.flatMap(({ data }) => data))
  const drawn = drawnSeries(series)
  const bands = missingBands(series)
  const banded = inBands(bands)
  const labelInputs = trendLabels(figure)
  const labelWidth = endLabelWidth(labelInputs, size.width, font)
  const beside = layoutWith(labelWidth + font * 0.9, 0)
  const labels = endLabels(place(labelInputs, beside.y), labelWidth, { top: 2, bottom: beside.area.bottom + font * 0.5 }, font)
  const legend = labels === null ? legendRows(legendItems(figure), size.width - 4, font) : legendRows([], 0, font)
  const room = labels === null ? layoutWith(font * 1.4, legend.rows) : beside
  const { area, x, y, axis } = room
  const spacing = years.length > 1 ? x(1) - x(0) : area.right - area.left
  const edge = (index: number): number => {
    if (index === 0 || index === years.length) return index === 0 ? area.left : area.right
    return x(index) - spacing / 2
  }
  return {
    font,
    area,
    x,
    y,
    axis,
    labels: labels ?? [],
    legend,
    edges: [...years.map((_, index) => edge(index)), edge(years.length)],
    yearTicks: categoryLabels(
      years.map((year) => ({ id: String(year), label: String(year) })),
      x,
      spacing,
      font,
      { chosen: figure.chosen, pale: banded },
    ),
    spacing,
    bands,
    bridges: drawn.flatMap((one) => bridgesOf(one, x, y)),
    gapWords: placeGapWords({ labels: years.map(String), series: drawn, banded, x, y, area, font }),
    /** The numbers of the chosen year beside their points, where the years after it leave them without one. */
    chosenValues: chosenValues(figure, y, area, font),
    nothing,
    stops: seriesStops({
      figure,
      labels: years.map(String),
      series,
      standards,
      strip: (index) => ({ x: edge(index), y: area.top, width: edge(index + 1) - edge(index), height: area.bottom - area.top }),
      mark: (at, index) => {
        const statistic = series[at]?.data[index]?.statistic
        return { x: x(index), y: statistic?.kind === 'value' ? y(statistic.value) : area.bottom, width: 0, height: 0 }
      },
      shape: 'point',
    }),
  }

  function layoutWith(right: number, rows: number) {
    const top = font * 0.8 + rows * Math.round(font * 1.6)
    const bottom = size.height - Math.round(font * 1.9)
    const ticks = valueTicks(zeroAmong(values), scale, intervalsFor(bottom - top, font))
    const left = axisWidth(zeroAmong(values), scale, font)
    const plot: PlotArea = { left, top, right: Math.max(left + 40, size.width - right), bottom }
    const pad = Math.min(font * 1.6, (plot.right - plot.left) / (2 * Math.max(1, years.length)))
    return {
      area: plot,
      axis: ticks,
      x: years.length === 1 ? () => (plot.left + plot.right) / 2 : linearScale([0, years.length - 1], [plot.left + pad, plot.right - pad]),
      y: linearScale(ticks.domain, [plot.bottom, plot.top]),
    }
  }

  function place(
    inputs: readonly (Omit<EndLabelInput, 'at' | 'led'> & { readonly end: number | null })[],
    scaleY: (value: number) => number,
  ) {
    return inputs.map(({ end, ...input }) => ({ ...input, led: end !== null, at: end === null ? beside.area.bottom : scaleY(end) }))
  }
}

/** Joins the last number before a gap with the first after it; a quota would have held until then. */
function bridgesOf({ id, tone, step, data }: Series, x: (index: number) => number, y: (value: number) => number) {
  const points = data.flatMap(({ statistic }, index) => (statistic.kind === 'value' ? [{ index, x: x(index), y: y(statistic.value) }] : []))
  return points.flatMap((to, at) => {
    const from = points[at - 1]
    if (from === undefined || to.index - from.index === 1) return []
    return [{ id: `${id} ${to.index}`, tone, path: `M${from.x} ${from.y}${step === true ? `H${to.x}V${to.y}` : `L${to.x} ${to.y}`}` }]
  })
}

/** None where they have no room one below the other; the table has them. */
function chosenValues({ chosen, years, series, scale }: TrendFigure, y: (value: number) => number, area: PlotArea, font: number) {
  if (chosen === undefined || chosen === years.length - 1) return []
  const known = series.flatMap(({ id, tone, data }) => {
    const datum = data[chosen]
    return datum?.statistic.kind === 'value' ? [{ id, tone, text: markWords(datum, scale), at: y(datum.statistic.value) }] : []
  })
  const middles = placeLabels(
    known.map(({ at }) => ({ at, height: font * 1.3 })),
    area.top - font,
    area.bottom,
  )
  return known.flatMap((one, index) => {
    const middle = middles?.[index]
    return middle === undefined ? [] : [{ ...one, y: middle }]
  })
}

/** What stands at the end of each line; the only line of a figure is named by the title, its label has the number alone. */
function trendLabels({
  years,
  chosen,
  series,
  standards,
  scale,
}: TrendFigure): readonly (Omit<EndLabelInput, 'at' | 'led'> & { readonly end: number | null })[] {
  const quiet = chosen !== undefined && chosen < years.length - 1
  return [
    ...series.map(({ id, name, tone, data }) => {
      const last = data.findLast(({ statistic }) => statistic.kind === 'value')
      const latest = data.at(-1)
      const end = last?.statistic.kind === 'value' ? last.statistic.value : null
      const value = latest === undefined ? '' : markWords(latest, scale)
      return series.length === 1 && value !== '' ? { id, name: value, tone, end, value: '', quiet } : { id, name, tone, end, value, quiet }
    }),
    ...standards.map(({ id, name, tone, values }) => ({
      id: `standard ${id}`,
      name,
      tone,
      value: '',
      quiet: true,
      end: values.findLast((value) => value !== null) ?? null,
    })),
  ]
}

function legendItems({ years, chosen = years.length - 1, series, standards, scale, language }: TrendFigure): readonly LegendInput[] {
  const { pair } = chartMessages[language]
  return [
    ...series.map(({ id, name, tone, dashed, data }) => {
      const latest = data[chosen]
      const swatch = dashed === true ? ('dashed' as const) : ('line' as const)
      return { id, tone, swatch, name: latest === undefined ? name : pair({ name, value: markWords(latest, scale) }) }
    }),
    ...standards.map(({ id, name, tone }) => ({ id: `standard ${id}`, name, tone, swatch: 'dashed' as const })),
  ]
}
