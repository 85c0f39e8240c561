import { expect, test } from 'vitest'
import { placeKeys } from '#statistics/lookups/place-keys.ts'
import { stages } from '#statistics/stage.ts'

test('every place of two schools in three years has a key of its own, without gaps, the district first', () => {
  const years = [2013, 2015, 2019]
  const { keyOf, ofAll, ofDistrict } = placeKeys(2, years)
  const keys = [-1, 0, 1].flatMap((school) => [...stages, null].flatMap((stage) => years.map((year) => keyOf(school, stage, year))))
  expect(keys.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 45 }, (_, key) => key))
  expect([ofDistrict, ofAll]).toEqual([15, 45])
  expect(Math.max(...keys.slice(0, 15))).toBe(14)
})

test('a year that the package does not have has no key', () => {
  expect(placeKeys(2, [2018]).keyOf(0, null, 2017)).toBe(-1)
})
