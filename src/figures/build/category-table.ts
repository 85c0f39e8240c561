import { formatNumber } from '#format/format-number.ts'
import type { Scale } from '#format/scale.ts'
import type { Datum, FigureTable, Series, StandardLine } from '../figure.ts'

interface CategoryTable {
  /** Heading of the first column. */
  readonly heading: string
  readonly categories: readonly { readonly id: string; readonly label: string }[]
  readonly series: readonly Series[]
  readonly totals?: { readonly name: string; readonly data: readonly Datum[] }
  readonly standards: readonly StandardLine[]
  /** Place of the chosen year; −1 or absent for none. */
  readonly chosen?: number
}

/** The table of a figure over categories: a row a category, a column a series, then the total and the standards. */
export function categoryTable(table: CategoryTable, scale: Scale): FigureTable {
  const { heading, categories, series, totals, standards, chosen } = table
  return {
    columns: [
      { id: 'category', name: heading, numeric: false },
      ...series.map(({ id, name }) => ({ id, name, numeric: true, scale })),
      ...(totals === undefined ? [] : [{ id: 'total', name: totals.name, numeric: true, scale }]),
      ...standards.map(({ id, name }) => ({ id, name, numeric: true, scale })),
    ],
    rows: categories.map(({ id, label }, index) => ({
      id,
      ...(index === chosen ? { chosen: true } : {}),
      cells: [
        { text: label },
        ...[...series.map((one) => one.data[index]), ...(totals === undefined ? [] : [totals.data[index]])].map(cellOf),
        ...standards.map(({ values }) => {
          const value = values[index] ?? null
          return value === null ? { text: '' } : { text: formatNumber(value, scale), limit: value }
        }),
      ],
    })),
  }
}

function cellOf(datum: Datum | undefined) {
  if (datum === undefined) return { text: '' }
  const { text, statistic, to } = datum
  return to === undefined ? { text, statistic } : { text, statistic, to }
}
