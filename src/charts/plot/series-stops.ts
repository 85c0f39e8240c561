import type { Datum, Figure, Series, StandardLine } from '#figures/figure.ts'
import { formatNumber } from '#format/format-number.ts'
import { amountWords } from '#format/format-statistic.ts'
import { statusOf, type PlotBox, type PlotEntry, type PlotStop } from './plot-stop.ts'

interface SeriesStops {
  readonly figure: Pick<Figure, 'scale' | 'language'>
  readonly labels: readonly string[]
  readonly series: readonly Series[]
  readonly standards: readonly StandardLine[]
  readonly strip: (index: number) => PlotBox
  readonly mark: (series: number, index: number) => PlotBox
  /** Where a press counts as one on the mark, where that is more than the mark itself. */
  readonly press?: (series: number, index: number) => PlotBox
  readonly shape: PlotEntry['shape']
}

/** What a reader meets at each category of a figure with series, from the top down. */
export function seriesStops({ figure, labels, series, standards, strip, mark, press, shape }: SeriesStops): readonly PlotStop[] {
  return labels.map((label, index) => ({
    id: `${label}-${index}`,
    label,
    box: strip(index),
    entries: series.flatMap(({ id, name, tone, data }, at) => {
      const datum = data[index]
      if (datum === undefined) return []
      const { statistic, to } = datum
      const entry = {
        id,
        name,
        tone,
        status: statusOf(statistic),
        words: datumWords(datum, figure),
        box: (press ?? mark)(at, index),
        frame: mark(at, index),
        shape,
      }
      return [to === undefined ? entry : { ...entry, to }]
    }),
    standards: standards.flatMap(({ id, name, values }) => {
      const value = values[index] ?? null
      return value === null ? [] : [{ id, name, words: standardWords(name, formatNumber(value, figure.scale)) }]
    }),
  }))
}

/** A number with its unit, or the reason why there is none. */
export function datumWords({ statistic, text }: Datum, { scale, language }: Pick<Figure, 'scale' | 'language'>): string {
  return statistic.kind === 'missing' ? text : amountWords(text, scale, language)
}

/** The limit at this category, unless its name says it already: 1,800 does not say 800. */
function standardWords(name: string, limit: string): string {
  const numbers: readonly string[] = name.match(/−?\d+(?:[.,]\d+)*/gu) ?? []
  return numbers.includes(limit) ? '' : limit
}
