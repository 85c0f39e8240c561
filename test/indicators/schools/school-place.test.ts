import { indicatorById } from '#indicators/indicator-by-id.ts'
import { schoolPlace } from '#indicators/schools/school-place.ts'
import { expect, test } from 'vitest'
import { districtOf } from '../balance/enough.ts'
import { school } from '../small-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

test('a school stands among the quartiles of its district, equal ones on the same rank', () => {
  const district = districtOf([100, 300, 300, 500].map((students, index) => [school(`s${index}`), { students }]))
  const indicator = indicatorById('students-primary')
  const placeOf = (value: number) =>
    indicator === undefined
      ? null
      : schoolPlace(indicator, { kind: 'value', value, status: 'reported', sources: [] }, district, shippedStandards, 2018)
  // A quarter of the way from the first of four to the last is three quarters of the step from 100 to 300: 250.
  expect(placeOf(300)).toEqual({ least: 100, quarter: 250, middle: 300, threeQuarters: 350, most: 500, rank: 2, tied: true, all: 4 })
  expect(placeOf(500)).toMatchObject({ rank: 1, tied: false })
})
