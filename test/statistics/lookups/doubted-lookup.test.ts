import { expect, test } from 'vitest'
import type { Doubt } from '#statistics/doubts/doubt.ts'
import { doubtedLookup } from '#statistics/lookups/doubted-lookup.ts'
import { placeKeys } from '#statistics/lookups/place-keys.ts'
import { doubtsOfAll, missing, type Statistic } from '#statistics/statistic.ts'

const places = placeKeys(1, [2017, 2018])
const positions = new Map([['a', 0]])
const five: Statistic = { kind: 'value', value: 5, status: 'reported', sources: [] }
const doubt = (id: string, more: Partial<Doubt> = {}): Doubt => ({
  id,
  kind: 'jump',
  measure: 'students',
  other: 2017,
  school: 'a',
  stage: 'primary',
  year: 2018,
  value: 5,
  against: 50,
  ...more,
})

test('a number carries the doubts about it alone', () => {
  const lookup = doubtedLookup(() => five, [doubt('one'), doubt('two'), doubt('other', { school: null, stage: null })], positions, places)
  expect(lookup('students', 0, 'primary', 2018)).toEqual({ ...five, doubts: ['one', 'two'] })
  expect(lookup('students', -1, null, 2018)).toEqual({ ...five, doubts: ['other'] })
  expect(lookup('students', 0, 'primary', 2017)).toBe(five)
  expect(lookup('staff', 0, 'primary', 2018)).toBe(five)
})

test('a gap has none', () => {
  const gap = missing('withheld')
  expect(doubtedLookup(() => gap, [doubt('one')], positions, places)('students', 0, 'primary', 2018)).toBe(gap)
})

test('what is computed carries each doubt of its inputs once, and a dozen at most', () => {
  expect(doubtsOfAll([{ doubts: ['one'] }, {}, { doubts: ['two', 'one'] }])).toEqual({ doubts: ['one', 'two'] })
  expect(doubtsOfAll([{}, {}])).toEqual({})
  expect(doubtsOfAll(Array.from({ length: 40 }, (_, index) => ({ doubts: [String(index)] }))).doubts).toHaveLength(12)
})
