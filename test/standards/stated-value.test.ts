import { expect, test } from 'vitest'
import { statedValue } from '#standards/stated-value.ts'
import { bookOf, sampleStandard } from './sample-standard.ts'

test('the number of a standard that something is counted by', () => {
  expect(statedValue('A', bookOf(sampleStandard('A', { value: 56 })))).toBe(56)
  expect(() => statedValue('B', bookOf(sampleStandard('A')))).toThrow('B')
  expect(() => statedValue('A', bookOf(sampleStandard('A', { value: null })))).toThrow('A')
})
