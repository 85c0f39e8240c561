import type { ColumnsFigure, Datum } from '#figures/figure.ts'
import { categoryLabels, categoryLabelsHeight } from '#charts/layout/category-labels.ts'
import { endLabels, endLabelWidth } from '#charts/layout/end-labels.ts'
import { legendRows } from '#charts/layout/legend-rows.ts'
import { markWords } from '#charts/layout/mark-words.ts'
import { inBands, missingBands } from '#charts/layout/missing-bands.ts'
import { missingRuns, reasonForNothing } from '#charts/layout/missing-runs.ts'
import { fontSize, linearScale, type Room } from '#charts/layout/plot-area.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { thinTicks } from '#charts/layout/thin-ticks.ts'
import { axisWidth, intervalsFor, valueTicks } from '#charts/layout/value-ticks.ts'
import { seriesStops } from '#charts/plot/series-stops.ts'
import { columnBoxes } from './column-boxes.ts'
import { columnLabels, columnLegend } from './column-labels.ts'

/** Where everything of a column chart stands, in px. */
export function columnsLayout(figure: ColumnsFigure, size: Room) {
  const { arrangement, categories, isOverYears, series, standards, totals, scale } = figure
  const font = fontSize(size)
  const bands = missingBands(series)
  const banded = inBands(bands)
  const stacked = arrangement === 'stacked' && series.length > 1
  const limits = standards.flatMap(({ values }) => values.filter((value) => value !== null))
  const sums = categories.map((_, index) => (stacked ? series.reduce((sum, { data }) => sum + valueOf(data[index]), 0) : 0))
  const values = [0, ...limits, ...sums, ...series.flatMap(({ data }) => data.map(valueOf))]
  const inputs = columnLabels(figure, stacked)
  const labelWidth = endLabelWidth(inputs, size.width, font)
  const grouped = !stacked && series.length > 1
  const named = grouped || (stacked && !isOverYears)
  const beside = layoutWith(inputs.length === 0 ? font : labelWidth + font * 0.8, legendOf(named))
  const labels = endLabels(
    inputs.map(({ end, ...input }) => ({ ...input, at: end === null ? beside.area.bottom : beside.y(end), led: end !== null })),
    labelWidth,
    { top: 2, bottom: beside.area.bottom + font * 0.5 },
    font,
  )
  const { area, y, axis, band, x, legend, names } = labels === null ? layoutWith(font, legendOf(true)) : beside
  const boxes = columnBoxes({ figure, stacked, x, y, band, font })
  const written = stacked ? (totals ?? []) : []
  const stressed = series.find(({ id }) => id === figure.stressed)
  const leadOf = (index: number): string => {
    const datum = stressed?.data[index]
    return datum?.statistic.kind === 'value' ? markWords(datum, scale) : ''
  }
  const widest = Math.max(0, ...written.map((datum, index) => textWidth(`${leadOf(index)}/${markWords(datum, scale)}`, font)))
  const shown = new Set(thinTicks(written.length, band, widest + 2, figure.chosen))
  return {
    font,
    area,
    x,
    y,
    axis,
    band,
    names,
    legend,
    labels: labels ?? [],
    stacked,
    barAt: boxes.box,
    barWidth: boxes.barWidth,
    gap: boxes.gap,
    edges: categories.map((_, index) => area.left + index * band).concat(area.right),
    values: stacked
      ? written
          .map((datum, index) => ({
            id: `total ${index}`,
            datum,
            lead: leadOf(index),
            x: x(index),
            y: y(sums[index] ?? 0),
            pale: isLater(index),
          }))
          .filter((_, index) => shown.has(index) && !banded.has(index))
      : boxes.values(band).map((value) => ({ ...value, lead: '', pale: isLater(value.index) })),
    /** The numbers of the parts inside them, where they have room and no end label says them. */
    partValues: stacked && !isOverYears && stressed === undefined ? boxes.inside() : [],
    missing:
      stacked && totals !== undefined
        ? []
        : series.flatMap((one) => missingRuns(one, grouped ? Number.MAX_SAFE_INTEGER : band, font, banded)),
    bands,
    missingRoom: grouped ? boxes.barWidth : band,
    missingX: (at: number, index: number) => boxes.centre(at, index),
    nothing: reasonForNothing(series.flatMap(({ data }) => data)),
    stops: seriesStops({
      figure,
      labels: categories.map(({ label }) => label),
      series,
      standards,
      strip: (index) => ({ x: area.left + index * band, y: area.top, width: band, height: area.bottom - area.top }),
      mark: boxes.box,
      shape: 'bar',
    }),
  }

  function isLater(index: number): boolean {
    return figure.chosen !== undefined && index > figure.chosen
  }

  function legendOf(needed: boolean) {
    return legendRows(needed ? columnLegend(figure) : [], size.width - 4, font)
  }

  function layoutWith(right: number, rows: ReturnType<typeof legendRows>) {
    const top = font * 1.7 + rows.rows * Math.round(font * 1.6)
    const left = axisWidth(values, scale, font)
    const end = Math.max(left + 40, size.width - right)
    const width = (end - left) / Math.max(1, categories.length)
    const centre = (index: number): number => left + (index + 0.5) * width
    const under = categoryLabels(categories, centre, width, font, { chosen: figure.chosen, pale: banded })
    const bottom = size.height - categoryLabelsHeight(under, font)
    const ticks = valueTicks(values, scale, intervalsFor(bottom - top, font))
    return {
      area: { left, top, right: end, bottom },
      axis: ticks,
      band: width,
      x: centre,
      y: linearScale(ticks.domain, [bottom, top]),
      legend: rows,
      names: under,
    }
  }
}

function valueOf(datum: Datum | undefined): number {
  return datum?.statistic.kind === 'value' ? datum.statistic.value : 0
}
