import type { Series } from '#figures/figure.ts'

/** Neighbouring categories in which nothing is drawn, for one reason. */
export interface MissingBand {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly reason: string
}

/** The series that are drawn at all: a series without any number has no mark and no gaps, only its name and the reason. */
export function drawnSeries(series: readonly Series[]): readonly Series[] {
  return series.filter(({ data }) => data.some(({ statistic }) => statistic.kind === 'value'))
}

/** Where none of the drawn series has a number: one band for all, instead of a gap for each. */
export function missingBands(series: readonly Series[]): readonly MissingBand[] {
  const drawn = drawnSeries(series)
  const bands: MissingBand[] = []
  drawn[0]?.data.forEach((_, index) => {
    const data = drawn.flatMap((one) => one.data.slice(index, index + 1))
    if (data.some(({ statistic }) => statistic.kind === 'value')) return
    const reason = [...new Set(data.map(({ text }) => text))].join(' / ')
    const former = bands.at(-1)
    if (former !== undefined && former.to === index - 1 && former.reason === reason) bands[bands.length - 1] = { ...former, to: index }
    else bands.push({ id: String(index), from: index, to: index, reason })
  })
  return bands
}

/** The categories that lie in a band. */
export function inBands(bands: readonly MissingBand[]): ReadonlySet<number> {
  return new Set(bands.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)))
}
