import type { DistrictPackage, School } from '#statistics/district-package.ts'
import type { Fault } from '#statistics/parsing/fault.ts'
import type { Measure } from '#statistics/measures/measure.ts'
import { partTimeMeasures } from '#statistics/measures/part-time-measures.ts'
import { signedMeasures } from '#statistics/measures/signed-measures.ts'
import type { Stage } from '#statistics/stage.ts'
import type { StatedReason } from '#statistics/statistic.ts'
import { countedUnits } from '#statistics/unit.ts'

/** Reports a cell of the row at hand. */
export type AddProblem = (column: keyof DistrictPackage['observations'], row: number, fault: Fault) => void

/** A row has a number or the reason why there is none; an upper end only above a number. */
export function checkGap(row: number, value: number | null, upper: number | null, reason: StatedReason | null, add: AddProblem): void {
  if (value === null && reason === null) {
    add('reason', row, { kind: 'no-reason' })
  }
  if (value !== null && reason !== null) {
    add('reason', row, { kind: 'reason-beside-number' })
  }
  if (upper !== null && (value === null || upper <= value)) {
    add('upper', row, { kind: 'upper-not-above' })
  }
}

/**
 * No district has more: 10 万亿 yuan a year (the largest city's product is half of that), a hundred million of anything else
 * that is counted or measured. What lies above is a code or a telephone number in the wrong column.
 */
const mostYuan = 1e13
const mostOfAll = 1e8

function mostOf({ unit }: Measure): number {
  return unit === 'yuan' || unit === 'square-metre' ? mostYuan : mostOfAll
}

/** Counts are whole, counts, money and shares not negative, a share is at most 100 %; growth may be either. */
export function checkValue(measure: Measure, row: number, value: number | null, add: AddProblem): void {
  if (value === null) return
  const most = mostOf(measure)
  if (Math.abs(value) > most) {
    add('value', row, { kind: 'beyond-any-district', limit: String(most), name: measure.name })
    return
  }
  if (!Number.isInteger(value) && countedUnits.has(measure.unit) && !partTimeMeasures.has(measure.id)) {
    add('value', row, { kind: 'part-of-one', name: measure.name })
  }
  if (signedMeasures.has(measure.id)) return
  if (value < 0) {
    add('value', row, { kind: 'negative-number', name: measure.name })
  }
  if (measure.unit === 'percent' && value > 100) {
    add('value', row, { kind: 'share-above-all', name: measure.name })
  }
}

/** The measure is broken down by the row's stage and school, and the school was there. */
export function checkPlace(measure: Measure, school: School | null, row: number, stage: Stage | null, add: AddProblem): void {
  if (school !== null && measure.level === 'district') {
    add('school', row, { kind: 'district-measure-of-school', name: measure.name })
    return
  }
  const fits = stage === null ? school === null : measure.stages.includes(stage) && (school === null || school.stages.includes(stage))
  if (fits) return
  const allowed = measure.stages.filter((candidate) => school === null || school.stages.includes(candidate))
  if (allowed.length > 0) add('stage', row, { kind: 'wrong-stage', stages: allowed })
  else add('stage', row, { kind: school === null ? 'stage-of-none' : 'no-stage-of-school' })
}

/** A school that opens later has no numbers yet. */
export function checkOpened(school: School | null, row: number, year: number, value: number | null, add: AddProblem): void {
  if (value === null || school?.opens === undefined || year >= school.opens) return
  add('year', row, { kind: 'before-opening', opens: school.opens, school: school.name })
}
