import type { ClassRecord } from './class-record.ts'
import type { DistrictPackage, School } from './district-package.ts'
import type { Doubt } from './doubts/doubt.ts'
import type { Stage } from './stage.ts'
import type { Statistic } from './statistic.ts'

/** Which number of a measure: the whole district unless a school is named, all stages unless one is. */
export interface Place {
  readonly year: number
  readonly stage?: Stage | null
  readonly school?: string | null
}

/**
 * A parsed package with its look-ups built once. All figures of a district are read through it. With
 * `reportedOnly`, what is illustrative is as if it were not there: look-ups say why there is no number.
 */
export interface DistrictStatistics {
  readonly package: DistrictPackage
  readonly reportedOnly: boolean
  /** Ascending. */
  readonly years: readonly number[]
  readonly schools: readonly School[]
  /**
   * The number of a measure at a place. A reported value beats an illustrative one, that beats a stated reason;
   * with none of them it is not collected. For the district, a school-level measure that the district did not
   * state is the sum over the schools that were open; see `observe.ts`.
   */
  observe(measure: string, place: Place): Statistic
  /** The classes of a year, of one stage or of all; empty when no class list was collected for that year. */
  classes(year: number, stage?: Stage): readonly ClassRecord[]
  /** The schools that teach a stage and had opened by the year. */
  schoolsOf(stage: Stage | null, year: number): readonly School[]
  /** The numbers that cannot be right beside another one, by id; what rests on one of them carries its id. */
  readonly doubts: ReadonlyMap<string, Doubt>
  /** What is tried out, and on which district; null for a district as it is. */
  readonly trial: TrialOf | null
}

/** All that differs from the district tried on: the numbers of these schools, or schools added, in this year. */
export interface TrialOf {
  readonly on: DistrictStatistics
  readonly year: number
  readonly schools: ReadonlySet<string>
}
