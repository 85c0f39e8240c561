import type { Stage } from '#statistics/stage.ts'
import type { StatedReason, StatedStatus } from '#statistics/statistic.ts'

/** One row of the observations table, before it is laid out in columns. */
export interface ObservationRow {
  readonly indicator: string
  readonly school: string | null
  readonly stage: Stage | null
  readonly year: number
  readonly value: number | null
  readonly upper: number | null
  readonly reason: StatedReason | null
  readonly status: StatedStatus
  readonly source: string
  readonly qualifier: string | null
  readonly statements: readonly string[] | null
}

/** The source id that both bundled districts use for what their scripts make up. */
export const illustrationId = 'illustration'

interface Place {
  readonly school?: string
  readonly stage?: Stage
}

/** An illustrative number. */
export function illustrativeRow(indicator: string, year: number, value: number, place: Place = {}): ObservationRow {
  return {
    indicator,
    school: place.school ?? null,
    stage: place.stage ?? null,
    year,
    value,
    upper: null,
    reason: null,
    status: 'illustrative',
    source: illustrationId,
    qualifier: null,
    statements: null,
  }
}

/** A stated gap: why there is no number. */
export function gapRow(indicator: string, year: number, reason: StatedReason, place: Place = {}): ObservationRow {
  return { ...illustrativeRow(indicator, year, 0, place), value: null, reason }
}

/**
 * Illustrative numbers of consecutive entries of `years`; null leaves a year out (it is reported, or was never
 * collected).
 */
export function seriesOver(
  years: readonly number[],
  indicator: string,
  values: readonly (number | null)[],
  stage?: Stage,
): ObservationRow[] {
  if (values.length !== years.length) throw new Error(`${indicator}: ${values.length} values for ${years.length} years`)
  return years.flatMap((year, index) => {
    const value = values[index]
    return value === null || value === undefined ? [] : [illustrativeRow(indicator, year, value, stage === undefined ? {} : { stage })]
  })
}
