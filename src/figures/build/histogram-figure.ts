import { scaleFor } from '#format/scale.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { categoryTable } from './category-table.ts'
import type { DistrictView } from '#view/district-view.ts'
import { figureHead, type FigureHead } from './figure-head.ts'
import type { HistogramFigure, Limit } from '../figure.ts'
import { writeSeries, type SeriesInput } from './datum.ts'
import type { Unit } from '#statistics/unit.ts'

interface HistogramInput extends FigureHead {
  /** Unit of the counts: classes, schools. */
  readonly unit: Unit
  readonly bins: HistogramFigure['bins']
  /** The highest count of any year. */
  readonly most: number
  readonly series: readonly SeriesInput[]
  readonly limits: readonly Limit[]
  readonly axis: string
  /** Counts that the alternative text states, such as how many lie above a limit. */
  readonly spoken: readonly { readonly name: string; readonly statistic: Statistic }[]
}

/** How many fall into each interval; an interval is written "45–49" where its unit is whole. */
export function histogramFigure(input: HistogramInput, viewed: DistrictView): HistogramFigure {
  const { language } = viewed
  const statistics = input.series.flatMap((series) => series.statistics)
  const scale = scaleFor(input.unit, 0, language)
  const series = input.series.map((one) => writeSeries(one, scale, viewed))
  const spoken = writeSeries({ id: 'spoken', name: '', tone: 'muted', statistics: input.spoken.map((one) => one.statistic) }, scale, viewed)
  const categories = input.bins.map(({ from, to, label }) => ({
    id: String(from),
    label: label ?? (to - from === 1 ? String(from) : `${from}–${to - 1}`),
  }))
  return {
    kind: 'histogram',
    ...figureHead(
      input,
      viewed,
      scale,
      statistics,
      input.spoken.flatMap(({ name }, index) => {
        const datum = spoken.data[index]
        return datum === undefined ? [] : [{ name, datum }]
      }),
    ),
    bins: input.bins,
    most: input.most,
    series,
    limits: input.limits,
    axis: input.axis,
    table: categoryTable({ heading: input.axis, categories, series, standards: [] }, scale),
  }
}
