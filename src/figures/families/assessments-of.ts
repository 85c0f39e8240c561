import type { Assessment } from '#indicators/assessment.ts'
import type { DistrictView } from '#view/district-view.ts'

/** The assessments of the indicators named, in that order; those of another stage than the chosen one are left out. */
export function assessmentsOf(ids: readonly string[], { assessments, stage }: DistrictView): readonly Assessment[] {
  return ids.flatMap((id) =>
    assessments.filter(({ indicator }) => indicator.id === id && (stage === null || indicator.stage === null || indicator.stage === stage)),
  )
}

/** The members of a family that the stage filter leaves, in the order of stages. */
export function familyAssessments(family: string, { assessments, stage }: DistrictView): readonly Assessment[] {
  const members = assessments.filter(({ indicator }) => indicator.family === family && indicator.stage !== null)
  const all = members.length === 0 ? assessments.filter(({ indicator }) => indicator.family === family) : members
  return stage === null ? all : all.filter(({ indicator }) => indicator.stage === null || indicator.stage === stage)
}
