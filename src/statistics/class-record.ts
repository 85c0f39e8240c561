import type { Stage } from './stage.ts'
import type { StatedStatus } from './statistic.ts'

/** One class (班级) in one year, as the package's class table lists it. */
export interface ClassRecord {
  readonly school: string
  readonly stage: Stage
  readonly year: number
  readonly grade: number
  readonly name: string
  readonly students: number
  readonly status: StatedStatus
  readonly source: string
  /** Ids of the doubts about the list of its school, stage and year; absent where there is none. */
  readonly doubts?: readonly string[]
}
