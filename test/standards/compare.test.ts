import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareStrictness, keepsLimit, marginTo, sameAmount } from '#standards/compare.ts'
import type { Standard } from '#standards/standard.ts'

type Operator = Standard['operator']

/** operator, limit, what just keeps it, what just fails it */
const edges: readonly (readonly [Operator, number, number, number])[] = [
  ['>=', 4.2, 4.2, 4.199_999_9],
  ['>=', 5, 5.000_000_1, 4.999_999_9],
  ['<=', 0.5, 0.5, 0.500_000_1],
  ['<=', 45, 45, 45.000_000_1],
  ['==', 100, 100, 99.999_999_9],
  ['==', 0, 0, 0.000_000_1],
  ['==', 4, 4, 5],
  ['>', 9.61, 9.610_000_1, 9.61],
  ['>', 0, 0.000_000_1, 0],
  ['increasing', 618_000_000, 618_000_000.01, 618_000_000],
  ['increasing', 0, 0.01, -0.01],
]

describe('a limit', () => {
  test.each(edges)('%s %d is kept by %d and not by %d', (operator, limit, inside, outside) => {
    expect(keepsLimit(inside, operator, limit)).toBe(true)
    expect(keepsLimit(outside, operator, limit)).toBe(false)
  })

  test.each<readonly [string, number, Operator, number, boolean]>([
    ['85 % of 4.2 is 3.57', 3.57, '>=', 0.85 * 4.2, true],
    ['0.1 + 0.2 is 0.3', 0.1 + 0.2, '<=', 0.3, true],
    ['0.1 + 0.2 is not more than 0.3', 0.1 + 0.2, '>', 0.3, false],
    ['4.35 × 100 is 435', 4.35 * 100, '>=', 435, true],
    ['1.1 + 2.2 equals 3.3', 1.1 + 2.2, '==', 3.3, true],
    ['49 pupils in 7 classes are 7 a class', (49 / 7 / 100) * 100, '<=', 7, true],
  ])('%s, whatever binary floating point makes of it', (_, value, operator, limit, kept) => {
    expect(keepsLimit(value, operator, limit)).toBe(kept)
  })

  test('a number that would round to the limit does not keep it', () => {
    expect(keepsLimit(4.9996, '>=', 5)).toBe(false)
    expect(keepsLimit(0.500_04, '<=', 0.5)).toBe(false)
  })

  test('one yuan in a hundred billion is told', () => {
    expect(keepsLimit(100_000_000_001, 'increasing', 100_000_000_000)).toBe(true)
    expect(sameAmount(100_000_000_001, 100_000_000_000)).toBe(false)
  })

  test('a share of whole numbers is judged as its cross product, which is exact', () => {
    assert(
      property(
        integer({ min: 0, max: 10_000_000 }),
        integer({ min: 1, max: 10_000_000 }),
        integer({ min: 0, max: 1_000 }),
        (part, whole, tenths) => {
          const percent = (part / whole) * 100
          // part ÷ whole × 100 ≥ tenths ÷ 10, both sides times whole × 10
          expect(keepsLimit(percent, '>=', tenths / 10)).toBe(part * 1_000 >= tenths * whole)
          expect(keepsLimit(percent, '<=', tenths / 10)).toBe(part * 1_000 <= tenths * whole)
          expect(keepsLimit(percent, '>', tenths / 10)).toBe(part * 1_000 > tenths * whole)
        },
      ),
    )
  })
})

describe('the margin', () => {
  test.each<readonly [number, Operator, number, number]>([
    [1_000, '>=', 600, 400],
    [4, '>=', 5, -1],
    [45, '<=', 50, 5],
    [58, '<=', 45, -13],
    [98, '==', 100, -2],
    [3, '==', 2, -1],
    [13, '>', 9, 4],
    [600, 'increasing', 618, -18],
    [0.1 + 0.2, '<=', 0.3, 0],
  ])('of %d to %s %d is %d', (value, operator, limit, margin) => {
    expect(marginTo(value, operator, limit)).toBe(margin)
  })

  test('is negative exactly when the limit is not kept, but at a limit that must be exceeded', () => {
    const operators = constantFrom<Operator>('>=', '<=', '==', '>', 'increasing')
    assert(
      property(integer({ min: -1_000, max: 1_000 }), operators, integer({ min: -1_000, max: 1_000 }), (value, operator, limit) => {
        const atOpenLimit = value === limit && (operator === '>' || operator === 'increasing')
        expect(marginTo(value, operator, limit) < 0 || atOpenLimit).toBe(!keepsLimit(value, operator, limit))
      }),
    )
  })
})

describe('which of two rules asks for more', () => {
  const rule = (operator: Operator, value: number | null) => ({ operator, value })

  test.each<readonly [Operator, number | null, Operator, number | null]>([
    // Of two leasts the higher, of two mosts the lower.
    ['>=', 12, '>=', 10],
    ['<=', 45, '<=', 50],
    ['>', 12, '>=', 10],
    // An exact value asks for more than a limit below it, and than one at the same number.
    ['==', 100, '>=', 95],
    ['==', 100, '>=', 100],
    ['==', 100, '>', 100],
    ['==', 0, '<=', 5],
    ['==', 5, '<=', 5],
    // What must be exceeded asks for more than what may be reached.
    ['>', 10, '>=', 10],
    ['increasing', 10, '>=', 10],
    ['increasing', 10, 'not-decreasing', 10],
  ])('%s %s before %s %s', (one, value, other, against) => {
    expect(compareStrictness(rule(one, value), rule(other, against))).toBeLessThan(0)
    expect(compareStrictness(rule(other, against), rule(one, value))).toBeGreaterThan(0)
  })

  test.each<readonly [Operator, number | null, Operator, number | null]>([
    ['>=', 10, '>=', 10],
    ['>', 10, 'increasing', 10],
    // 0.1 + 0.2 is 0.3, whatever binary floating point makes of it.
    ['>=', 0.1 + 0.2, '>=', 0.3],
    // A least and a most, and a reference that is no number, cannot be compared.
    ['>=', 10, '<=', 20],
    ['<=', 5, '>', 1],
    ['>', null, '>=', 10],
    ['>=', 10, '>', null],
    ['>', null, '>', null],
  ])('neither of %s %s and %s %s', (one, value, other, against) => {
    expect(compareStrictness(rule(one, value), rule(other, against))).toBe(0)
    expect(compareStrictness(rule(other, against), rule(one, value))).toBe(0)
  })
})
