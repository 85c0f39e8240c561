import type { Assessment } from './assessment.ts'

/**
 * What is not met, then what is to be watched, each with the smallest relative margin (the largest gap) first. A limit of
 * zero has no relative margin: such a shortfall goes first.
 */
export function orderByGap(assessments: readonly Assessment[]): readonly Assessment[] {
  const gap = ({ relativeMargin }: Assessment) => relativeMargin ?? -Infinity
  const ordered = (verdict: Assessment['verdict']) => assessments.filter((one) => one.verdict === verdict).sort((a, b) => gap(a) - gap(b))
  return [...ordered('not-met'), ...ordered('watch')]
}
