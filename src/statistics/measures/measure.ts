import type { Text } from '#language/text.ts'
import type { DutyId } from '../duty.ts'
import type { Stage } from '../stage.ts'
import type { Unit } from '../unit.ts'

/**
 * One thing that a package may carry numbers of (基础指标): what is counted and in which base unit. Indicators are
 * computed from measures.
 */
export interface Measure {
  readonly id: string
  readonly duty: DutyId
  readonly name: Text
  readonly unit: Unit
  /** `school`: one number per school, stage and year, which the district sums; `district`: one per year (and stage). */
  readonly level: 'district' | 'school'
  /** The stages it is broken down by; empty when it has none. A broken-down measure may also carry a total. */
  readonly stages: readonly Stage[]
}

type Row = readonly [id: string, zh: string, en: string, unit: Unit, stages?: readonly Stage[]]

/** Builds one duty's measures from rows of id, Chinese name, English name, unit and stages. */
export function measuresOf(duty: DutyId, level: Measure['level'], rows: readonly Row[]): readonly Measure[] {
  return rows.map(([id, zh, en, unit, stages = []]) => ({ id, duty, level, name: { zh, en }, unit, stages }))
}
