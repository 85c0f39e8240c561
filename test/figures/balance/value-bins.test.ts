import { countInto, valueBins } from '#figures/balance/value-bins.ts'
import { expect, test } from 'vitest'

test('intervals are round, and one ends where the limit stands', () => {
  // From 3 to 10: seven steps of 1, at whole numbers away from 7.5.
  expect(valueBins([3, 10], 7.5)).toEqual([2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5].map((from) => ({ from, to: from + 1 })))
})

test('what is at the limit lies above it, what is short by any amount below', () => {
  const bins = [
    { from: 6.5, to: 7.5 },
    { from: 7.5, to: 8.5 },
  ]
  expect(countInto(bins, [7.5, 7.4999, 0.1 * 75])).toEqual([1, 2])
})

test('what lies beyond the ends is counted at the ends', () => {
  const bins = [
    { from: 6.5, to: 7.5 },
    { from: 7.5, to: 8.5 },
  ]
  expect(countInto(bins, [1, 200])).toEqual([1, 1])
})

test('one far school does not squeeze the others into one interval', () => {
  const values = [...Array.from({ length: 39 }, (_, at) => 7 + at * 0.05), 300]
  // 7 to 8.9 holds 39 of 40: steps of 0.3 around 7.5.
  const bins = valueBins(values, 7.5)
  expect(bins.map(({ from }) => from)).toEqual([6.9, 7.2, 7.5, 7.8, 8.1, 8.4, 8.7])
  expect(countInto(bins, values).at(-1)).toBe(6)
})

test.each([
  [[], 7.5, 0],
  [[7.5], 7.5, 1],
  [[0, 0], 7.5, 2],
])('of %j around %d', (values, limit, least) => {
  const bins = valueBins(values, limit)
  expect(bins.length).toBeGreaterThanOrEqual(least)
  expect(countInto(bins, values).reduce((sum, count) => sum + count, 0)).toBe(values.length)
})
