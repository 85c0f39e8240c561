import { retryAfterSeconds } from '#data/fetching/ask-again.ts'
import { expect, test } from 'vitest'

const now = Date.UTC(2026, 0, 1, 8, 0, 0)

test.each([
  ['120', 120],
  [' 5 ', 5],
  ['0', 0],
  ['Thu, 01 Jan 2026 08:00:30 GMT', 30],
  ['Thu, 01 Jan 2026 07:00:00 GMT', 0],
  ['soon', null],
])('Retry-After: %s', (value, seconds) => {
  expect(retryAfterSeconds(new Headers({ 'Retry-After': value }), now)).toBe(seconds)
})

test('a server that does not say', () => {
  expect(retryAfterSeconds(new Headers(), now)).toBeNull()
})
