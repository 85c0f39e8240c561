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
  /** How far in px the words stand from the middle of the stretch, so that they end inside the chart. */
  readonly shift: number
}

/** How far words may reach, in px from the first category. */
interface Room {
  readonly from: number
  readonly to: number
}

const boundless: Room = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/**
 * The gaps of a series, one for each stretch with the same reason, each written unless its words would touch those before.
 * `spacing` is the distance between categories in px.
 */
export function missingRuns(series: Series, spacing: number, font: number, room: Room = boundless): readonly MissingRun[] {
  const runs: MissingRun[] = []
  series.data.forEach((datum, index) => {
    if (datum.statistic.kind === 'value') return
    const former = runs.at(-1)
    if (former !== undefined && former.to === index - 1 && former.reason === datum.text) runs[runs.length - 1] = { ...former, to: index }
    else runs.push({ id: `${series.id}-${index}`, series, from: index, to: index, text: datum.text, reason: datum.text, shift: 0 })
  })
  let written = Number.NEGATIVE_INFINITY
  return runs.map((run) => {
    const middle = ((run.from + run.to) / 2) * spacing
    const half = textWidth(run.reason, font) / 2 + 2
    const at = Math.max(room.from + half, Math.min(room.to - half, middle))
    if (at - half < written) return { ...run, text: '' }
    written = at + half
    return { ...run, shift: at - middle }
  })
}

/** The reason why a figure has no number at all; null as soon as it has one. */
export function reasonForNothing(data: readonly Datum[]): string | null {
  if (data.some(({ statistic }) => statistic.kind === 'value')) return null
  return [...new Set(data.map(({ text }) => text))].join(' / ')
}
