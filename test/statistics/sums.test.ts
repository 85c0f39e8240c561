import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missing, missingReasons, type Value } from '#statistics/statistic.ts'
import { sumOfAll, sumOfParts } from '#statistics/sums.ts'

function value(number: number, status: 'reported' | 'illustrative' = 'reported', ...sources: readonly string[]): Value {
  return { kind: 'value', value: number, status, sources }
}

describe('a sum of numbers that must all be there', () => {
  test('of nothing is not 0 but does not apply', () => {
    expect(sumOfAll([])).toEqual(missing('not-applicable'))
  })

  test('adds up', () => {
    expect(sumOfAll([value(1), value(2), value(3.5, 'illustrative')])).toEqual(value(6.5, 'illustrative'))
  })

  test('is missing as soon as one part is, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.array(fc.integer()), fc.constantFrom(...missingReasons), (before, after, reason) => {
        const parts = [...before.map((each) => value(each)), missing(reason), ...after.map((each) => value(each))]
        expect(sumOfAll(parts)).toEqual(missing(reason))
      }),
    )
  })
})

describe('what parts add up to', () => {
  test('is nothing where no part applies', () => {
    expect(sumOfParts([])).toEqual(missing('not-applicable'))
    expect(sumOfParts([missing('not-applicable', ['a']), missing('not-applicable', ['a', 'b'])])).toEqual(
      missing('not-applicable', ['a', 'b']),
    )
  })

  test('passes over a part to which the measure does not apply', () => {
    expect(sumOfParts([value(12, 'reported', 'a'), missing('not-applicable', ['b']), value(3, 'illustrative', 'c')])).toEqual(
      value(15, 'illustrative', 'a', 'c'),
    )
  })

  test('is missing for the weightiest reason, with the sources that give it', () => {
    const parts = [value(12), missing('not-collected', ['a']), missing('withheld', ['b']), missing('withheld', ['b', 'c'])]
    expect(sumOfParts(parts)).toEqual(missing('withheld', ['b', 'c']))
  })

  test('of one part is that part, with its mark and range', () => {
    const only = { ...value(500), qualifier: '余', upper: 600 }
    expect(sumOfParts([missing('not-applicable'), only])).toBe(only)
  })

  test('of ranges is a range: 4–6 and 10 are 14–16; marks are dropped', () => {
    expect(sumOfParts([{ ...value(4), upper: 6, qualifier: '约' }, value(10)])).toEqual({ ...value(14), upper: 16 })
  })
})
