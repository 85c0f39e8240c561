import type { TrendFigure } from '#figures/figure.ts'

/** All numbers that the axis of a line chart must hold. */
export function trendValues({ series, standards }: Pick<TrendFigure, 'series' | 'standards'>): readonly number[] {
  return [
    ...series.flatMap(({ data }) => data.flatMap(({ statistic }) => (statistic.kind === 'value' ? [statistic.value] : []))),
    ...standards.flatMap(({ values }) => values.filter((value) => value !== null)),
  ]
}

/** Zero belongs on the axis unless the lines lie so far from it that their course would not be seen. */
export function zeroAmong(values: readonly number[]): readonly number[] {
  if (values.length === 0) return []
  const low = Math.min(...values)
  const high = Math.max(...values)
  const nearness = low > 0 ? low / high : high < 0 ? high / low : 0
  return nearness > 0.9 ? [...values, low - (high - low) * 0.1] : [0, ...values]
}
