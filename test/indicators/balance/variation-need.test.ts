import type { SchoolStock } from '#indicators/balance/school-stock.ts'
import { variationNeed, type VariationNeed } from '#indicators/balance/variation-need.ts'
import { weightedSpread } from '#indicators/resources/weighted-spread.ts'
import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leastByTrying } from './least-by-trying.ts'

const stock = (...pairs: readonly (readonly [resource: number, students: number])[]): readonly SchoolStock[] =>
  pairs.map(([resource, students], index) => ({ school: `school-${index}`, resource, students }))

function variation(schools: readonly SchoolStock[]): number {
  const spread = weightedSpread(schools)
  return spread === null ? Number.NaN : spread.deviation / spread.mean
}

function withNeed(schools: readonly SchoolStock[], need: VariationNeed): readonly SchoolStock[] {
  const added = new Map(need.additions.map(({ school, amount }) => [school, amount]))
  return schools.map((one) => ({ ...one, resource: one.resource + (added.get(one.school) ?? 0) }))
}

describe('the least addition that brings the variation to its limit', () => {
  test('is none where the limit is kept, to the last digit', () => {
    // x = 1 and 3, mean 2, deviation 1: CV = 0.5 exactly.
    expect(variationNeed(stock([10, 10], [30, 10]), 0.5)).toBeNull()
    expect(variationNeed(stock([10, 10], [30, 10]), 0.4999)).not.toBeNull()
  })

  test('goes to the school that has least', () => {
    // 1 and 4 for ten students each: mean 0.25, deviation 0.15, CV 0.6. One more at the first: 2 and 4, CV 1 ÷ 3.
    const need = variationNeed(stock([1, 10], [4, 10]), 0.5)
    expect(need).toMatchObject({ total: 1, additions: [{ school: 'school-0', amount: 1 }] })
    expect(need?.before).toBeCloseTo(0.6, 12)
    expect(need?.after).toBeCloseTo(1 / 3, 12)
  })

  test('is null for one school, for none, and where there are no students or no resource', () => {
    expect(variationNeed(stock([3, 10]), 0.5)).toBeNull()
    expect(variationNeed([], 0.5)).toBeNull()
    expect(variationNeed(stock([3, 0], [5, 0]), 0.5)).toBeNull()
    expect(variationNeed(stock([0, 10], [0, 20]), 0.5)).toBeNull()
  })

  test('is null for a limit of 0, which whole units may never reach', () => {
    expect(variationNeed(stock([0.5, 10], [1, 10]), 0)).toBeNull()
  })

  test.each([
    // From 2^53 on one more unit changes nothing; a limit of a billionth is beyond what whole units reach.
    ['one absurd stock', stock([1e16, 100], [50, 100], [60, 100]), 0.5],
    ['absurd students', stock([40, 1e150], [50, 100], [60, 100]), 0.5],
    ['a limit that whole units hardly reach', stock([1, 1], [2, 3], [3, 7]), 1e-9],
    ['what is no number', stock([Number.NaN, 10], [5, 10]), 0.5],
  ])('ends with or without an answer: %s', (_, schools, limit) => {
    const need = variationNeed(schools, limit)
    expect(need === null || variation(withNeed(schools, need)) <= limit + 1e-12).toBe(true)
  })

  test('passes over a school without students', () => {
    expect(variationNeed(stock([1, 10], [4, 10], [90, 0]), 0.5)?.additions).toEqual([{ school: 'school-0', amount: 1 }])
  })

  test.each([
    // Two schools of a size: CV = (b − a) ÷ (b + a). (8,000,000 − d) ÷ (10,000,000 + d) ≤ 0.45, so d ≥ 2,413,793.1.
    ['millions of yuan', stock([1_000_000, 1_000], [9_000_000, 1_000]), 0.45, 2_413_794],
    // (40 − d) ÷ (51 + d) ≤ 0.5, so d ≥ 9.67.
    ['half square metres', stock([5.5, 100], [45.5, 100]), 0.5, 10],
    // (40 − d) ÷ (50 + d) ≤ 0.5, so d ≥ 10: exactly at the limit is enough.
    ['just to the limit', stock([5, 1_000], [45, 1_000]), 0.5, 10],
  ])('is worked out for %s', (_, schools, limit, total) => {
    expect(variationNeed(schools, limit)).toMatchObject({ total, additions: [{ school: 'school-0', amount: total }] })
  })

  test('is found where one unit more would break the limit again', () => {
    // N = 25. Three at the second school: 4 and 4, Σ R² ÷ n = 3.2, CV² = 25 × 3.2 ÷ 64 − 1 = 0.25, just kept. The best that
    // four can do is 5 and 4: 25 × 4.1 ÷ 81 − 1 = 0.265, not kept.
    const schools = stock([4, 10], [1, 10], [0, 1], [0, 1], [0, 1], [0, 1], [0, 1])
    expect(variationNeed(schools, 0.5)).toMatchObject({ total: 3, additions: [{ school: 'school-1', amount: 3 }] })
  })
})

describe('of whatever schools there are', () => {
  const few = array(record({ resource: integer({ min: 0, max: 8 }), students: integer({ min: 1, max: 9 }) }), {
    minLength: 2,
    maxLength: 6,
  })
  const largeAmongTiny = array(record({ resource: integer({ min: 0, max: 6 }), students: constantFrom(1, 1, 1, 2, 10, 11, 12, 30) }), {
    minLength: 2,
    maxLength: 9,
  })
  const limits = constantFrom(0.5, 0.45, 0.3, 0.1)
  const named = (drawn: readonly Omit<SchoolStock, 'school'>[]) => drawn.map((one, index) => ({ ...one, school: `school-${index}` }))

  test.each([
    ['few', few],
    ['large ones among tiny ones', largeAmongTiny],
  ])('it is what trying every distribution finds: %s', (_, some) => {
    assert(
      property(some, limits, (drawn, limit) => {
        const schools = named(drawn)
        const need = variationNeed(schools, limit)
        const now = variation(schools)
        if (need === null) expect(Number.isNaN(now) || now <= limit + 1e-12).toBe(true)
        else expect(leastByTrying(schools, limit, need.total)).toBe(need.total)
      }),
      { numRuns: 500 },
    )
  })

  test('what is given adds up to the total and keeps the limit', () => {
    assert(
      property(largeAmongTiny, limits, (drawn, limit) => {
        const schools = named(drawn)
        const need = variationNeed(schools, limit)
        if (need === null) return
        expect(need.additions.reduce((sum, { amount }) => sum + amount, 0)).toBe(need.total)
        expect(variation(withNeed(schools, need))).toBe(need.after)
        expect(need.after).toBeLessThanOrEqual(limit + 1e-12)
        expect(need.before).toBe(variation(schools))
      }),
    )
  })

  test('their order does not change the total', () => {
    assert(
      property(largeAmongTiny, limits, (drawn, limit) => {
        const schools = named(drawn)
        expect(variationNeed(schools.toReversed(), limit)?.total).toBe(variationNeed(schools, limit)?.total)
      }),
    )
  })
})

describe('in 3,000 schools', () => {
  // Between 50 and 2,049 pupils; every seventh school has six times what the others have for each.
  const large = (perPupil: number) =>
    stock(
      ...Array.from({ length: 3_000 }, (_, at) => {
        const students = 50 + ((at * 7_919) % 2_000)
        return [Math.round(students * perPupil * (at % 7 === 0 ? 6 : 1)), students] as const
      }),
    )

  test.each([
    ['teachers', 0.02],
    ['backbone teachers, of which many schools have one or none', 0.002],
    ['yuan', 1_500],
  ])('one unit less would not do: %s', (_, perPupil) => {
    const schools = large(perPupil)
    const need = variationNeed(schools, 0.5)
    expect(need).not.toBeNull()
    if (need === null) return
    expect(need.after).toBeLessThanOrEqual(0.5)
    // The best distribution of one unit less is this one without its dearest unit.
    const given = new Set(need.additions.map(({ school }) => school))
    const costs = withNeed(schools, need).map(({ school, resource, students }) => (given.has(school) ? (2 * resource - 1) / students : 0))
    const dearest = costs.indexOf(costs.reduce((most, cost) => Math.max(most, cost), 0))
    const oneLess = withNeed(schools, need).map((one, at) => (at === dearest ? { ...one, resource: one.resource - 1 } : one))
    expect(variation(oneLess)).toBeGreaterThan(0.5)
  })
})
