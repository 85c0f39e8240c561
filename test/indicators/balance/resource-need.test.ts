import { resourceNeed } from '#indicators/balance/resource-need.ts'
import { keepsLimit } from '#standards/compare.ts'
import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('what a school lacks', () => {
  test.each([
    // 4.2 for each hundred of 1,000 is 42, of 1,010 it is 42.42.
    ['exactly enough', 42, 1_000, 4.2, 100, 0],
    ['one short', 41, 1_000, 4.2, 100, 1],
    ['a part of one', 42, 1_010, 4.2, 100, 1],
    // 2.3 × 700 ÷ 100 is 16.1; binary floating point makes 16.099999999999998 of it.
    ['sixteen of 16.1 rooms', 16, 700, 2.3, 100, 1],
    // 0.9 × 1,000 ÷ 100 is 9, 2.3 × 1,000 ÷ 100 is 23 in whole numbers, whatever the order of multiplication.
    ['nine of nine', 9, 1_000, 0.9, 100, 0],
    ['none of 23', 0, 1_000, 2.3, 100, 23],
    ['square metres', 7_499.5, 1_000, 7.5, 1, 1],
    ['yuan', 1_234_567, 1_000, 2_000, 1, 765_433],
    // 2,500 × 5,000 is 12,500,000: 100.01 yuan are short, and 100 would leave it a cent short.
    ['a cent more than a hundred yuan', 12_499_899.99, 5_000, 2_500, 1, 101],
    ['a hundred yuan to the cent', 12_499_900, 5_000, 2_500, 1, 100],
    // 4.25 × 1,000 ÷ 100 is 42.5, 4.24 × 1,000 ÷ 100 is 42.4.
    ['a threshold of two decimals', 0, 1_000, 4.25, 100, 43],
    ['a threshold of two decimals, almost reached', 42, 1_000, 4.24, 100, 1],
    // 0.7 − 0.4 is 0.29999999999999993: what floating point adds is not worth a whole unit.
    ['an amount that was computed', 0.7 - 0.4, 1, 4.3, 1, 4],
    ['nothing where there is more', 50, 1_000, 4.2, 100, 0],
    ['nothing without students', 0, 0, 4.2, 100, 0],
  ] as const)('%s', (_, amount, students, limit, per, need) => {
    expect(resourceNeed(amount, students, limit, per)).toBe(need)
  })

  test('is enough to keep the threshold, and one less is not', () => {
    const limits = constantFrom(...([4.2, 5.3, 1, 0.9, 2.3, 2.4, 4.5, 5.8, 7.5, 10.2, 2_000, 2_500] as const))
    assert(
      property(
        integer({ min: 0, max: 100_000 }),
        integer({ min: 1, max: 5_000 }),
        limits,
        constantFrom(1, 100),
        (amount, students, limit, per) => {
          const need = resourceNeed(amount, students, limit, per)
          const reached = (added: number) => keepsLimit(((amount + added) * per) / students, '>=', limit)
          expect(reached(need)).toBe(true)
          expect(need === 0 || !reached(need - 1)).toBe(true)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
