import type { Assessment } from '#indicators/assessment.ts'
import type { Language } from '#language/language.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Stage } from '#statistics/stage.ts'

/** What a finding is told of: a district with the standards that it is held against, in a language. */
export interface Viewed {
  readonly district: DistrictStatistics
  readonly standards: StandardBook
  readonly language: Language
}

/** A district in a year, as a reader looks at it. */
export interface ViewedYear extends Viewed {
  readonly year: number
  /** Null for all stages. */
  readonly stage: Stage | null
  /** Every indicator of the catalogue assessed for `year`, whatever the stage. */
  readonly assessments: readonly Assessment[]
}
