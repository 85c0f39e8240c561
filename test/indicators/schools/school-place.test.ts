import { indicatorById } from '#indicators/catalogue.ts'
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

const valueOf = (value: number) => ({ kind: 'value', value, status: 'reported', sources: [] }) as const
const found = (id: string) => {
  const one = indicatorById(id)
  if (one === undefined) throw new Error(`There is no indicator ${id}`)
  return one
}

test('the order of the register is none: the least is the first of all', () => {
  const district = districtOf([500, 100, 300].map((students, index) => [school(`s${index}`), { students }]))
  expect(schoolPlace(found('students-primary'), valueOf(300), district, shippedStandards, 2018)).toEqual({
    least: 100,
    quarter: 200,
    middle: 300,
    threeQuarters: 400,
    most: 500,
    rank: 2,
    tied: false,
    all: 3,
  })
})

test('the best rank is that of the least where less is better; schools without a number have none', () => {
  const sizes = [2_000, 900, 900, 'withheld'] as const
  const district = districtOf(sizes.map((students, at) => [school(`s${at}`), { students }]))
  const place = (value: number) => schoolPlace(found('largest-school'), valueOf(value), district, shippedStandards, 2018)
  expect(place(900)).toMatchObject({ rank: 1, tied: true, all: 3 })
  expect(place(2_000)).toMatchObject({ rank: 3, tied: false, all: 3, most: 2_000 })
})

test('without a number, or where no school has one, there is no place', () => {
  const district = districtOf([[school('a')]])
  const none = { kind: 'missing', reason: 'withheld', sources: [] } as const
  expect(schoolPlace(found('students-primary'), none, district, shippedStandards, 2018)).toBeNull()
  expect(schoolPlace(found('students-junior'), valueOf(1), district, shippedStandards, 2018)).toBeNull()
  expect(schoolPlace(found('education-share'), valueOf(1), district, shippedStandards, 2018)).toBeNull()
})
