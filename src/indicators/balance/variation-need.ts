import { sameAmount } from '#standards/compare.ts'
import { weightedSpread } from '../resources/weighted-spread.ts'

export interface SchoolStock {
  readonly school: string
  readonly resource: number
  readonly students: number
}

/** What must be added, in whole units of the resource, and how far that brings the coefficient of variation. */
export interface VariationNeed {
  readonly total: number
  readonly additions: readonly { readonly school: string; readonly amount: number }[]
  readonly before: number
  readonly after: number
}

/**
 * The least total that must be added to bring the student-weighted coefficient of variation to a limit, and where it goes;
 * nothing is taken away. Null where the limit is kept already or there is nothing to compute.
 *
 * With a fixed total T the mean T ÷ N is fixed too, and CV² = N × Σ Rᵢ² ÷ nᵢ ÷ T² − 1 is least where Σ Rᵢ² ÷ nᵢ is. That sum
 * is separable and convex, so whole units given one after another to the school where one more costs least,
 * (2R + 1) ÷ n, make the best of every total (a greedy choice is optimal there). How much each school has got after k units
 * follows from one level of that cost. More units bring the coefficient down until all schools are level, so the least
 * number that keeps the limit is found by halving.
 */
export function variationNeed(schools: readonly SchoolStock[], limit: number): VariationNeed | null {
  const counted = schools.filter(({ students }) => students > 0)
  const before = variationOf(counted)
  if (before === null || keeps(before, limit)) return null
  let enough = 1
  while (!keepsWith(counted, enough, limit)) {
    enough *= 2
    if (enough > Number.MAX_SAFE_INTEGER / 4) return null
  }
  let short = Math.floor(enough / 2)
  while (enough - short > 1) {
    const middle = short + Math.floor((enough - short) / 2)
    if (keepsWith(counted, middle, limit)) enough = middle
    else short = middle
  }
  const additions = distribute(counted, enough)
  const after = variationOf(withAdditions(counted, additions))
  return {
    total: enough,
    additions: counted.flatMap(({ school }, index) => {
      const amount = additions[index] ?? 0
      return amount > 0 ? [{ school, amount }] : []
    }),
    before,
    after: after ?? before,
  }
}

function variationOf(schools: readonly SchoolStock[]): number | null {
  const spread = weightedSpread(schools)
  return spread === null || spread.mean === 0 ? null : spread.deviation / spread.mean
}

function keeps(variation: number, limit: number): boolean {
  return variation <= limit || sameAmount(variation, limit)
}

function keepsWith(schools: readonly SchoolStock[], units: number, limit: number): boolean {
  const variation = variationOf(withAdditions(schools, distribute(schools, units)))
  return variation !== null && keeps(variation, limit)
}

function withAdditions(schools: readonly SchoolStock[], additions: readonly number[]): readonly SchoolStock[] {
  return schools.map((one, index) => ({ ...one, resource: one.resource + (additions[index] ?? 0) }))
}

/** Units that a school gets while one more costs at most `level`: (2 (R + a) − 1) ÷ n ≤ level. */
function unitsAt(level: number, { resource, students }: SchoolStock): number {
  return Math.max(0, Math.floor((level * students + 1) / 2 - resource))
}

/** The best distribution of so many units, school by school. */
function distribute(schools: readonly SchoolStock[], units: number): readonly number[] {
  const given = (level: number) => schools.reduce((sum, school) => sum + unitsAt(level, school), 0)
  let high = Math.max(...schools.map(({ resource, students }) => (2 * (resource + units) + 1) / students))
  let low = 0
  for (let step = 0; step < 200 && given(low) !== units; step += 1) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (given(middle) <= units) low = middle
    else high = middle
  }
  const additions = schools.map((school) => unitsAt(low, school))
  let left = units - additions.reduce((sum, amount) => sum + amount, 0)
  // What is left is fewer units than schools whose next one costs the same: the first in the register get them.
  const byCost = schools
    .map(({ resource, students }, index) => ({ index, cost: (2 * (resource + (additions[index] ?? 0)) + 1) / students }))
    .toSorted((a, b) => a.cost - b.cost || a.index - b.index)
  for (const { index } of byCost) {
    if (left <= 0) break
    additions[index] = (additions[index] ?? 0) + 1
    left -= 1
  }
  return additions
}
