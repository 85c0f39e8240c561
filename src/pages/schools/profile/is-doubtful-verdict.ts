import type { SchoolAssessment } from '#indicators/schools/assess-school.ts'
import { isTested } from '#indicators/verdict-counts.ts'

/** Whether a verdict on a school rests on a number that is to be checked. */
export function isDoubtfulVerdict(assessment: Pick<SchoolAssessment, 'measurement' | 'verdict'>): boolean {
  const { statistic } = assessment.measurement
  return isTested(assessment) && statistic.kind === 'value' && statistic.doubts !== undefined
}
