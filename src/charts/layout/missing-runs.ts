import type { Datum, Series } from '#figures/figure.ts'
import { textWidth } from './text-width.ts'

/** A stretch of categories without a number, and what is written there. */
export interface MissingRun {
  readonly id: string
  readonly series: Series
  readonly from: number
  readonly to: number
  /** The reason, or empty where it has no room and only the mark stands. */
  readonly text: string
  readonly reason: string
}

const none: ReadonlySet<number> = new Set()

/**
 * The gaps of a series outside the bands that all series share, one for each stretch with the same reason, each written
 * unless its words would touch those before. `spacing` is the distance between categories in px.
 */
export function missingRuns(series: Series, spacing: number, font: number, banded: ReadonlySet<number> = none): readonly MissingRun[] {
  const runs: MissingRun[] = []
  series.data.forEach((datum, index) => {
    if (datum.statistic.kind === 'value' || banded.has(index)) return
    const former = runs.at(-1)
    if (former !== undefined && former.to === index - 1 && former.reason === datum.text) runs[runs.length - 1] = { ...former, to: index }
    else runs.push({ id: `${series.id}-${index}`, series, from: index, to: index, text: datum.text, reason: datum.text })
  })
  let written = Number.NEGATIVE_INFINITY
  return runs.map((run) => {
    const middle = ((run.from + run.to) / 2) * spacing
    const half = textWidth(run.reason, font) / 2 + 2
    if (middle - half < written) return { ...run, text: '' }
    written = middle + half
    return run
  })
}

/** The reason why a figure has no number at all; null as soon as it has one. */
export function reasonForNothing(data: readonly Datum[]): string | null {
  if (data.some(({ statistic }) => statistic.kind === 'value')) return null
  return [...new Set(data.map(({ text }) => text))].join(' / ')
}
