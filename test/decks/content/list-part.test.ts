import { expect, test } from 'vitest'
import { listPart, partsOf } from '#decks/content/list-part.ts'

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

test('a list that fits is one part', () => {
  expect(listPart(letters, 1, 7)).toEqual({ rows: letters, part: 1, parts: 1 })
  expect(partsOf(7, 7)).toBe(1)
  expect(partsOf(8, 7)).toBe(2)
})

test('parts are about as long as one another, and together are the list', () => {
  // 7 at 3 a part are 3 parts: 3, 3 and 1.
  expect([1, 2, 3].map((part) => listPart(letters, part, 3)?.rows.join(''))).toEqual(['abc', 'def', 'g'])
  // 7 at 5 a part are 2 parts: 4 and 3 rather than 5 and 2.
  expect([1, 2].map((part) => listPart(letters, part, 5)?.rows.join(''))).toEqual(['abcd', 'efg'])
})

test('there is no part beyond the last, and none of nothing', () => {
  expect(listPart(letters, 3, 5)).toBeNull()
  expect(listPart(letters, 0, 5)).toBeNull()
  expect(listPart([], 1, 5)).toBeNull()
})
