import type { Stage } from '../stage.ts'

/**
 * Why a number is doubtful:
 * `class-list` the classes of a school do not add up to its students; `above-whole` a part is larger than its whole (teachers
 * than staff); `below-other` there are fewer students than teachers or schools; `jump` it is five times the year before, or a
 * fifth of it.
 */
export type DoubtKind = 'class-list' | 'above-whole' | 'below-other' | 'jump'

/** A number that stands in a package and cannot be right beside another one. It is shown, and all that rests on it says so. */
export interface Doubt {
  readonly id: string
  readonly kind: DoubtKind
  /** The measure whose number is doubtful. */
  readonly measure: string
  /** What it is held against: another measure by its id, `classes` (the class list), `schools` (of the register), or the year before. */
  readonly other: string | number
  /** Null for the district. */
  readonly school: string | null
  readonly stage: Stage | null
  readonly year: number
  readonly value: number
  readonly against: number
}
