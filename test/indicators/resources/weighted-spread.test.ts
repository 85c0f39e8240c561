import { array, assert, double, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weightedSpread, type WeightedSchool } from '#indicators/resources/weighted-spread.ts'

function variation(schools: readonly WeightedSchool[]): number {
  const spread = weightedSpread(schools)
  return spread === null ? Number.NaN : spread.deviation / spread.mean
}

/** The vector of the method sheet: books of five schools. */
const sheet: readonly WeightedSchool[] = [
  { students: 45, resource: 279 },
  { students: 37, resource: 137 },
  { students: 89, resource: 935 },
  { students: 76, resource: 160 },
  { students: 55, resource: 402 },
]

const someSchools = array(record({ students: integer({ min: 1, max: 3_000 }), resource: integer({ min: 1, max: 1_000_000 }) }), {
  minLength: 1,
  maxLength: 30,
})
const factor = double({ min: 0.01, max: 1_000, noNaN: true })

describe('the coefficient of variation', () => {
  test('of the method sheet is 0.5153, weighted by students', () => {
    const spread = weightedSpread(sheet)
    expect(spread?.mean).toBeCloseTo(6.3344, 4)
    expect(spread?.deviation).toBeCloseTo(3.2639, 4)
    expect(variation(sheet)).toBeCloseTo(0.5153, 4)
  })

  test('of one school, or of schools that are alike, is 0', () => {
    expect(variation([{ students: 300, resource: 1_350 }])).toBe(0)
    expect(
      variation([
        { students: 100, resource: 450 },
        { students: 900, resource: 4_050 },
      ]),
    ).toBeCloseTo(0, 12)
  })

  test('passes over a school without students', () => {
    expect(variation([...sheet, { students: 0, resource: 500 }])).toBe(variation(sheet))
    expect(weightedSpread([{ students: 0, resource: 500 }])).toBeNull()
    expect(weightedSpread([])).toBeNull()
  })

  test('does not depend on the unit of the resource', () => {
    assert(
      property(someSchools, factor, (schools, by) => {
        const scaled = schools.map(({ students, resource }) => ({ students, resource: resource * by }))
        expect(variation(scaled)).toBeCloseTo(variation(schools), 8)
      }),
    )
  })

  test('does not depend on how many times all schools are counted, nor on their order', () => {
    assert(
      property(someSchools, (schools) => {
        expect(variation([...schools, ...schools])).toBeCloseTo(variation(schools), 8)
        expect(variation(schools.toReversed())).toBeCloseTo(variation(schools), 8)
      }),
    )
  })
})
