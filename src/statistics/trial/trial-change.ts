import type { Stage } from '../stage.ts'

/** One thing that a reader tries out (测算) in the year that is shown. It changes what is computed, never the data. */
export type TrialChange =
  /** A school's number of a measure, in the measure's base unit. */
  | { readonly kind: 'set'; readonly school: string; readonly stage: Stage; readonly measure: string; readonly value: number }
  /** Students who go from one school to another of the same stage. */
  | { readonly kind: 'move'; readonly from: string; readonly to: string; readonly stage: Stage; readonly students: number }
  /** A new school of one stage; its numbers follow as `set`, what is not set is 0. */
  | { readonly kind: 'add'; readonly school: string; readonly stage: Stage }
