import type { Series } from '#figures/figure.ts'

/** A category as Recharts reads it; null interrupts a line. */
export interface SeriesRow {
  readonly index: number
  readonly values: Readonly<Record<string, number | null>>
}

/**
 * One row a category with the number of each series by its id. For bars `gap` is 0: Recharts leaves out a bar that is null and
 * numbers the rest anew, while a bar of no height is there and is drawn as a named gap.
 */
export function seriesRows(series: readonly Series[], count: number, gap: 0 | null): SeriesRow[] {
  return Array.from({ length: count }, (_, index) => ({
    index,
    values: Object.fromEntries(
      series.map(({ id, data }) => {
        const statistic = data[index]?.statistic
        return [id, statistic?.kind === 'value' ? statistic.value : gap]
      }),
    ),
  }))
}
