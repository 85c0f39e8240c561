import { groupBy } from '#statistics/group-by.ts'
import { expect, test } from 'vitest'

test('entries are grouped in the order in which they come', () => {
  expect([...groupBy(['b1', 'a1', 'b2', 'a2'], (entry) => entry.charAt(0))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
  ])
  expect(groupBy([], String).size).toBe(0)
})
