import { variationNeed, type SchoolStock } from '#indicators/balance/variation-need.ts'
import { weightedSpread } from '#indicators/resources/weighted-spread.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const stock = (...pairs: readonly (readonly [resource: number, students: number])[]): readonly SchoolStock[] =>
  pairs.map(([resource, students], index) => ({ school: `school-${index}`, resource, students }))

/** CV² N = 1 + … by the formula of the method sheet, on its own. */
function variation(schools: readonly SchoolStock[]): number {
  const spread = weightedSpread(schools)
  return spread === null ? Number.NaN : spread.deviation / spread.mean
}

/** The least total by trying every distribution of 0, 1, 2, … units. */
function leastByTrying(schools: readonly SchoolStock[], limit: number, most: number): number | null {
  const reaches = (units: number, from: number, draft: readonly SchoolStock[]): boolean => {
    const school = draft[from]
    if (school === undefined) return units === 0 && variation(draft) <= limit + 1e-12
    for (let given = 0; given <= units; given += 1) {
      const next = draft.map((one, index) => (index === from ? { ...one, resource: one.resource + given } : one))
      if (reaches(units - given, from + 1, next)) return true
    }
    return false
  }
  for (let units = 1; units <= most; units += 1) if (reaches(units, 0, schools)) return units
  return null
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

  test('is none for one school, for none, and where there are no students or no resource', () => {
    expect(variationNeed(stock([3, 10]), 0.5)).toBeNull()
    expect(variationNeed([], 0.5)).toBeNull()
    expect(variationNeed(stock([3, 0], [5, 0]), 0.5)).toBeNull()
    expect(variationNeed(stock([0, 10], [0, 20]), 0.5)).toBeNull()
  })

  test('passes over a school without students', () => {
    expect(variationNeed(stock([1, 10], [4, 10], [90, 0]), 0.5)?.additions).toEqual([{ school: 'school-0', amount: 1 }])
  })

  test('brings millions of yuan to the limit, and one yuan less does not', () => {
    const schools = stock([100_000, 500], [900_000, 600], [2_400_000, 800])
    const need = variationNeed(schools, 0.45)
    expect(need).not.toBeNull()
    if (need === null) return
    expect(need.after).toBeLessThanOrEqual(0.45)
    const added = new Map(need.additions.map(({ school, amount }) => [school, amount]))
    expect(need.additions.reduce((sum, { amount }) => sum + amount, 0)).toBe(need.total)
    // The schools that get something end on the same level, 2 yuan per student apart at the most.
    const levels = schools
      .filter(({ school }) => added.has(school))
      .map((one) => (one.resource + (added.get(one.school) ?? 0)) / one.students)
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(0.01)
    const oneLess = schools.map((one, index) => ({ ...one, resource: one.resource + (added.get(one.school) ?? 0) - (index === 0 ? 1 : 0) }))
    expect(variation(oneLess)).toBeGreaterThan(0.45)
  })

  test('is what trying every distribution finds', () => {
    const school = fc.record({ resource: fc.nat(8), students: fc.integer({ min: 1, max: 9 }) })
    fc.assert(
      fc.property(fc.array(school, { minLength: 2, maxLength: 3 }), fc.constantFrom(0.5, 0.45, 0.3), (drawn, limit) => {
        const schools = drawn.map((one, index) => ({ ...one, school: `school-${index}` }))
        const need = variationNeed(schools, limit)
        if (need === null) {
          const now = variation(schools)
          expect(Number.isNaN(now) || now <= limit + 1e-12).toBe(true)
          return
        }
        fc.pre(need.total <= 14)
        expect(leastByTrying(schools, limit, need.total)).toBe(need.total)
      }),
      { numRuns: 400 },
    )
  })
})
