import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Stage } from '#statistics/stage.ts'
import { isBalanced } from './is-balanced.ts'
import { schoolRule, type SchoolRule } from './school-rule.ts'

/**
 * The schools that the school rule tests in a year. One without pupils has nothing per pupil: it is left out, as its
 * "not applicable" would otherwise keep the rule from testing all the others. None for a stage that is not covered.
 */
export function ruleSchools(
  district: DistrictStatistics,
  year: number,
  stage: Stage | null,
  standards: StandardBook,
): readonly SchoolRule[] {
  if (!isBalanced(stage)) return []
  return schoolRule(district, year, stage, standards).filter(({ met }) => met.kind === 'value' || met.reason !== 'not-applicable')
}
