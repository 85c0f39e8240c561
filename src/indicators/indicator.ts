import type { Text } from '#language/text.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { DutyId } from '#statistics/duty.ts'
import type { Stage } from '#statistics/stage.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'

/** One number that went into an indicator, so that its arithmetic can be shown. */
export interface Input {
  readonly name: Text
  readonly unit: Unit
  readonly statistic: Statistic
}

/** An indicator's number in one year together with what it was computed from; an observed number has no inputs. */
export interface Measurement {
  readonly statistic: Statistic
  readonly inputs: readonly Input[]
  /** Whether the number stands in a source as it is, not computed here. */
  readonly isStated?: true
  /** What the formula gives where the number itself is stated by a source, so that a reader can check the one by the other. */
  readonly computed?: Measurement
}

export interface SchoolMeasurement extends Measurement {
  /** Id of the school in the register. */
  readonly school: string
}

/** What is measured to judge a duty. One entry a stage: those that differ only by stage share a `family`. */
export interface Indicator {
  /** Stands in addresses: `#/duty/<duty>/<id>`. */
  readonly id: string
  readonly family: string
  readonly duty: DutyId
  readonly stage: Stage | null
  /** With the stage in it: 小学生均公用经费标准. */
  readonly name: Text
  /** What it is called of one school, where the name speaks of all: 学校规模 for 最大学校规模. */
  readonly schoolName?: Text
  readonly definition: Text
  /** In words with ÷ × + −; an observed figure says whose count it is. */
  readonly formula: Text
  readonly unit: Unit
  /** Which way is better; `neither` for counts that only describe. */
  readonly direction: 'higher' | 'lower' | 'neither'
  readonly level: 'district' | 'school' | 'class'
  /** Ids of the standards that can apply, in the order of precedence. */
  readonly standards: readonly string[]
  /** What is counted by a limit (classes above the standard) takes it from the book. */
  measure(district: DistrictStatistics, year: number, standards: StandardBook): Measurement
  /** Where school figures exist: the same indicator school by school. */
  measureSchools?(district: DistrictStatistics, year: number, standards: StandardBook): readonly SchoolMeasurement[]
  /** For a standard that compares with a reference (recurrent revenue growth): the reference's number. */
  measureReference?(district: DistrictStatistics, year: number): Measurement
}

/** The stage that an indicator is of: the preschool duty measures kindergartens, also where nothing is broken down by stage. */
export function stageOf({ duty, stage }: Pick<Indicator, 'duty' | 'stage'>): Stage | null {
  return duty === 'preschool' ? 'kindergarten' : stage
}

/**
 * Whether an indicator belongs to what a reader has chosen: everything without a choice, otherwise what is of the stage. What
 * has no stage (不分学段) is told apart, never counted for one.
 */
export function isOfStage(indicator: Pick<Indicator, 'duty' | 'stage'>, stage: Stage | null): boolean {
  return stage === null || stageOf(indicator) === stage
}
