import { sameAmount } from '#standards/compare.ts'
import { isAgainstYearBefore } from '#standards/operator-sign.ts'
import type { Standard } from '#standards/standard.ts'
import type { Assessment } from './assessment.ts'

/** Met, but by less than this share of the limit: to be watched. */
const nearLimit = 0.03

/** A margin that shrinks is to be watched only when it is less than this share of the limit: noise far from it says nothing. */
const approachingLimit = 0.1

/**
 * Why a met indicator is to be watched: its margin is less than 3 % of the limit, or it is less than 10 % of it and has
 * shrunk two years running. That needs three calendar years in a row that all have a number; a gap says nothing about a trend, so it
 * never gives a watch. An exact value (==), a rise on the year before and a limit that cannot be surpassed (100 % at
 * least, 0 at most) are met or not: none of them can be met narrowly.
 */
export function watchReason(
  standard: Standard,
  limit: number,
  relativeMargin: number | null,
  marginsOfThreeYears: () => readonly (number | null)[],
): Assessment['watch'] {
  if (standard.operator === '==' || isAgainstYearBefore(standard) || isBestPossible(standard, limit)) return null
  if (relativeMargin !== null && relativeMargin < nearLimit && !sameAmount(relativeMargin, nearLimit)) return 'near-limit'
  if (relativeMargin === null || relativeMargin >= approachingLimit || sameAmount(relativeMargin, approachingLimit)) return null
  const [first, second, third] = marginsOfThreeYears()
  if (first == null || second == null || third == null) return null
  return shrinks(first, second) && shrinks(second, third) ? 'approaching-limit' : null
}

function isBestPossible({ operator, unit }: Standard, limit: number): boolean {
  return operator === '<=' ? limit === 0 : unit === 'percent' && limit === 100
}

function shrinks(before: number, after: number): boolean {
  return after < before && !sameAmount(before, after)
}
