import type { Assessment } from '#indicators/assessment.ts'
import type { Language } from '#language/language.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Stage } from '#statistics/stage.ts'

/** A district with the standards that it is held against, in a language. */
export interface ViewedDistrict {
  readonly district: DistrictStatistics
  readonly standards: StandardBook
  readonly language: Language
}

/** The district as a reader looks at it: all that findings, figures and pages are made from. */
export interface DistrictView extends ViewedDistrict {
  readonly year: number
  /** Null for all stages. */
  readonly stage: Stage | null
  /** Every indicator of the catalogue assessed for `year`, in catalogue order, whatever the stage. */
  readonly assessments: readonly Assessment[]
}
