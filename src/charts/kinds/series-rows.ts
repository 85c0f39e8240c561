import type { Series } from '#figures/figure.ts'

/** A category as Recharts reads it; null leaves a gap. */
export interface SeriesRow {
  readonly index: number
  readonly values: Readonly<Record<string, number | null>>
}

/** One row a category with the number of each series by its id. */
export function seriesRows(series: readonly Series[], count: number): SeriesRow[] {
  return Array.from({ length: count }, (_, index) => ({
    index,
    values: Object.fromEntries(
      series.map(({ id, data }) => {
        const statistic = data[index]?.statistic
        return [id, statistic?.kind === 'value' ? statistic.value : null]
      }),
    ),
  }))
}
