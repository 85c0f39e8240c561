import { keepsLimit } from '#standards/compare.ts'
import { weightedSpread } from '../resources/weighted-spread.ts'
import { cheapestUnit } from './cheapest-unit.ts'
import { divisibleNeed } from './divisible-need.ts'
import type { SchoolStock } from './school-stock.ts'
import { unitsBelowLevel } from './units-below-level.ts'

/**
 * So many totals are tried beyond the bound. With whole units that real schools count in, a few are enough; where numbers are
 * so large that one more changes nothing, or a limit so small that whole units hardly reach it, the search ends here.
 */
const mostTried = 10_000

/** What must be added, in whole units of the resource, and how far that brings the coefficient of variation. */
export interface VariationNeed {
  readonly total: number
  readonly additions: readonly { readonly school: string; readonly amount: number }[]
  readonly before: number
  readonly after: number
}

/** Beyond what sums over thousands of schools lose: a candidate this close to the limit is computed again from scratch. */
const slack = 1e-9

/**
 * The least total that must be added to bring the student-weighted coefficient of variation to a limit, and where it goes;
 * nothing is taken away. Null where the limit is kept already, where there is no coefficient (no students, no resource),
 * for a limit of 0, which whole units need not reach, and where `mostTried` totals in turn do not reach it.
 *
 * With a fixed total T the mean T ÷ N is fixed too, and CV² = N × Σ Rᵢ² ÷ nᵢ ÷ T² − 1 is least where Σ Rᵢ² ÷ nᵢ is. That sum
 * is separable and convex, so whole units given one after another to the school where one more costs least,
 * (2R + 1) ÷ n, make the best of every total (a greedy choice is optimal there).
 *
 * That best coefficient does not fall with every unit: where schools have two or three teachers each, one more at one of
 * them can widen the gap again, so halving over the total could pass over the least one. If the resource could be divided
 * at will it would fall steadily and never lie above that of whole units. No total below the divisible need is enough
 * therefore; from there on every total is tried in turn, and the first that keeps the limit is the least.
 */
export function variationNeed(schools: readonly SchoolStock[], limit: number): VariationNeed | null {
  const counted = schools.filter(({ students }) => students > 0)
  const before = variationOf(counted)
  if (before === null || limit <= 0 || keepsLimit(before, '<=', limit)) return null
  // One unit earlier than computed, so that rounding cannot skip the least total.
  const tooFew = Math.max(0, Math.floor(divisibleNeed(counted, limit)) - 1)
  const given = unitsBelowLevel(counted, tooFew)
  const total = { units: sumOf(given), stock: 0, squares: 0, students: sumOf(counted.map(({ students }) => students)) }
  for (const { resource, students } of withAdditions(counted, given)) {
    total.stock += resource
    total.squares += resource ** 2 / students
  }
  const giveOne = cheapestUnit(counted, given)
  const last = tooFew + counted.length + mostTried
  while (total.units < last && total.stock < Number.MAX_SAFE_INTEGER) {
    total.squares += giveOne()
    total.stock += 1
    total.units += 1
    const mayKeep = (total.students * total.squares) / total.stock ** 2 - 1 <= (limit + slack) ** 2
    if (total.units <= tooFew || !mayKeep) continue
    const after = variationOf(withAdditions(counted, given))
    if (after === null || !keepsLimit(after, '<=', limit)) continue
    const additions = counted.map(({ school }, at) => ({ school, amount: given[at] ?? 0 })).filter(({ amount }) => amount > 0)
    return { total: total.units, additions, before, after }
  }
  return null
}

function variationOf(schools: readonly SchoolStock[]): number | null {
  const spread = weightedSpread(schools)
  return spread === null || spread.mean === 0 ? null : spread.deviation / spread.mean
}

function withAdditions(schools: readonly SchoolStock[], given: readonly number[]): readonly SchoolStock[] {
  return schools.map(({ school, resource, students }, at) => ({ school, students, resource: resource + (given[at] ?? 0) }))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
