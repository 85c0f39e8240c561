import { formatYear } from '#format/format-year.ts'
import { basisMessages } from '#language/messages/basis.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { categoryTable } from './category-table.ts'
import type { DistrictView } from '#view/district-view.ts'
import { figureHead, type FigureHead } from './figure-head.ts'
import { figureScale } from './figure-scale.ts'
import type { StandardLine, TrendFigure } from '../figure.ts'
import { writeSeries, type SeriesInput } from './datum.ts'
import { yearHeading, yearLabel } from './year-words.ts'

interface TrendInput extends FigureHead {
  readonly unit: Unit
  readonly years: readonly number[]
  /** One statistic a year each. */
  readonly series: readonly SeriesInput[]
  /** One limit a year each, in base units. */
  readonly standards?: readonly StandardLine[]
}

/** Lines over years. */
export function trendFigure(input: TrendInput, viewed: DistrictView): TrendFigure {
  const statistics = input.series.flatMap((series) => series.statistics)
  const scale = figureScale(statistics, input.unit, viewed.language)
  const series = input.series.map((one) => writeSeries(one, scale, viewed, input.years))
  const standards = input.standards ?? []
  const chosen = input.years.indexOf(viewed.year)
  const spoken = series.flatMap(({ name, data }) => {
    const datum = data[chosen]
    return datum === undefined ? [] : [{ name, datum }]
  })
  const categories = input.years.map((year) => ({ id: String(year), label: yearLabel(year) }))
  return {
    kind: 'trend',
    ...figureHead(
      {
        ...input,
        spokenOf: formatYear(viewed.year, viewed.language),
        notes: [...(input.notes ?? []), ...bridgeNote(input.series, viewed)],
      },
      viewed,
      scale,
      statistics,
      spoken,
      spoken.map(({ datum }) => datum.statistic),
    ),
    years: input.years,
    ...(chosen === -1 ? {} : { chosen }),
    series,
    standards,
    table: categoryTable({ heading: yearHeading(viewed.language), categories, series, standards, chosen }, scale),
  }
}

/** A chart joins what is known across a gap by dots, which must not be read as numbers. */
function bridgeNote(series: readonly SeriesInput[], { language }: DistrictView): readonly string[] {
  return series.some(({ statistics }) => hasInnerGap(statistics)) ? [basisMessages[language].bridge] : []
}

function hasInnerGap(statistics: readonly Statistic[]): boolean {
  const isKnown = ({ kind }: Statistic) => kind === 'value'
  const first = statistics.findIndex(isKnown)
  return first !== -1 && statistics.slice(first, statistics.findLastIndex(isKnown)).some((one) => !isKnown(one))
}
