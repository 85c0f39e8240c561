import type { SchoolAssessment } from '#indicators/schools/assess-school.ts'

/** Leaves out totals over all stages where the school teaches one: they say the same twice. */
export function withoutTotals(assessments: readonly SchoolAssessment[]): readonly SchoolAssessment[] {
  return assessments.filter(({ indicator: { family, stage } }) => {
    const staged = assessments.filter(({ indicator }) => indicator.family === family && indicator.stage !== null)
    return stage !== null || staged.length !== 1
  })
}
