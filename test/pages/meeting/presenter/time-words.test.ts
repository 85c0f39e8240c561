import { expect, test } from 'vitest'
import { clockWords, timeWords } from '#pages/meeting/presenter/time-words.ts'

test.each([
  [0, '00:00'],
  [402_999, '06:42'],
  [1_200_000, '20:00'],
  // An hour, six minutes and 42 seconds.
  [4_002_000, '1:06:42'],
  // A clock that was set back.
  [-5_000, '00:00'],
])('%i ms are %s', (milliseconds, words) => {
  expect(timeWords(milliseconds)).toBe(words)
})

test('the time of day', () => {
  expect(clockWords(new Date(2026, 0, 1, 9, 5, 8))).toBe('09:05:08')
})
