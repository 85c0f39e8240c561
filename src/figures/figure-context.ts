import type { Assessment } from '#indicators/assessment.ts'
import type { Language } from '#language/language.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Stage } from '#statistics/stage.ts'

/** All that a page needs to build its figures: one district, one year, one stage or all, one language. */
export interface FigureContext {
  readonly district: DistrictStatistics
  readonly year: number
  readonly stage: Stage | null
  readonly language: Language
  readonly standards: StandardBook
  /** Every indicator of the catalogue assessed for `year`, in catalogue order, whatever the stage filter. */
  readonly assessments: readonly Assessment[]
}
