import type { SchoolAssessment } from '#indicators/schools/assess-school.ts'
import type { School } from '#statistics/district-package.ts'
import { stages, type Stage } from '#statistics/stage.ts'
import { withoutTotals } from '#figures/schools/without-totals.ts'

/** The indicators of one stage of a school; `null` is the whole of a school that teaches several. */
export interface AssessmentGroup {
  readonly stage: Stage | null
  readonly assessments: readonly SchoolAssessment[]
}

const order = { 'not-met': 0, watch: 1, 'not-assessable': 2, met: 3, 'no-standard': 4 } as const

/** The stages of a school apart and then the whole, in each what falls short first; a school of one stage has one group. */
export function groupAssessments({ stages: taught }: School, assessments: readonly SchoolAssessment[]): readonly AssessmentGroup[] {
  const kept = withoutTotals(assessments).toSorted((a, b) => order[a.verdict] - order[b.verdict])
  const [only] = taught
  if (taught.length === 1 && only !== undefined) return kept.length === 0 ? [] : [{ stage: only, assessments: kept }]
  return [...stages.filter((stage) => taught.includes(stage)), null].flatMap((stage) => {
    const own = kept.filter(({ indicator }) => indicator.stage === stage)
    return own.length === 0 ? [] : [{ stage, assessments: own }]
  })
}
