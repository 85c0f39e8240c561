import { formatYear } from '#format/format-year.ts'
import { inLanguage, type Text } from '#language/text.ts'
import { sumOfAll } from '#statistics/sums.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { categoryTable } from './category-table.ts'
import { datum, writeSeries, type SeriesInput } from './datum.ts'
import type { DistrictView } from '#view/district-view.ts'
import { figureHead, type FigureHead } from './figure-head.ts'
import { figureScale } from './figure-scale.ts'
import type { ColumnsFigure, StandardLine } from '../figure.ts'

interface ColumnsInput extends FigureHead {
  readonly unit: Unit
  readonly arrangement: ColumnsFigure['arrangement']
  /** Heading of the categories in the table: 年份, 学段. */
  readonly heading: string
  readonly categories: ColumnsFigure['categories']
  /** One statistic a category each. */
  readonly series: readonly SeriesInput[]
  /** For stacks: the stated totals where the source states them; otherwise the parts are added up. */
  readonly totals?: readonly Statistic[]
  readonly standards?: readonly StandardLine[]
  /** The series that the title speaks of. */
  readonly stressed?: string
}

const total: Text = { zh: '合计', en: 'Total' }

/** Upright bars over categories, stacked with their totals or side by side. */
export function columnsFigure(input: ColumnsInput, viewed: DistrictView): ColumnsFigure {
  const { arrangement, categories, heading } = input
  const parts = input.series.flatMap((series) => series.statistics)
  const stacked = arrangement === 'stacked' && input.series.length > 1
  const totals = stacked ? (input.totals ?? categories.map((_, index) => sumOfAll(partsAt(input.series, index)))) : []
  const scale = figureScale([...parts, ...totals], input.unit, viewed.language)
  const years = categories.every(({ id }) => isYear(id)) ? categories.map(({ id }) => Number(id)) : []
  const series = input.series.map((one) => writeSeries(one, scale, viewed, years))
  const written = totals.map((one) => datum(one, scale, viewed.language))
  const standards = input.standards ?? []
  const chosen = years.indexOf(viewed.year)
  const told = years.length === 0 ? categories.length - 1 : chosen
  const spoken = series.flatMap(({ name, data }) => {
    const at = data[told]
    return at === undefined ? [] : [{ name, datum: at }]
  })
  const spokenOf = chosen === -1 ? (categories[told]?.label ?? '') : formatYear(viewed.year, viewed.language)
  return {
    kind: 'columns',
    ...figureHead({ ...input, spokenOf }, viewed, scale, parts, spoken, chosen === -1 ? parts : partsAt(input.series, chosen)),
    arrangement,
    categories,
    isOverYears: years.length > 0,
    ...(chosen === -1 ? {} : { chosen }),
    series,
    standards,
    ...(stacked ? { totals: written } : {}),
    ...(input.stressed === undefined ? {} : { stressed: input.stressed }),
    table: categoryTable(
      {
        heading,
        categories,
        series,
        standards,
        chosen,
        ...(stacked ? { totals: { name: inLanguage(total, viewed.language), data: written } } : {}),
      },
      scale,
    ),
  }
}

function isYear(id: string): boolean {
  return /^\d{4}$/.test(id)
}

function partsAt(series: readonly SeriesInput[], index: number): readonly Statistic[] {
  return series.flatMap(({ statistics }) => statistics.slice(index, index + 1))
}
