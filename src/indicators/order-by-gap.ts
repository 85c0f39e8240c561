import type { Assessment } from './assessment.ts'

/** A limit of zero has no relative margin: nothing of what was asked is there, or something that should not be. */
function gapOf({ relativeMargin }: Assessment): number {
  return relativeMargin ?? -1
}

/**
 * What is not met, then what is to be watched, each with the smallest relative margin (the largest gap) first; equal
 * gaps stay in the order of the catalogue.
 */
export function orderByGap(assessments: readonly Assessment[]): readonly Assessment[] {
  const ordered = (verdict: Assessment['verdict']) =>
    assessments.filter((one) => one.verdict === verdict).toSorted((a, b) => gapOf(a) - gapOf(b))
  return [...ordered('not-met'), ...ordered('watch')]
}
