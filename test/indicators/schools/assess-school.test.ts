import { assessSchool } from '#indicators/schools/assess-school.ts'
import { schoolVerdicts } from '#indicators/schools/school-verdicts.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { describe, expect, test } from 'vitest'
import { districtOf } from '../balance/enough.ts'
import { school } from '../small-district.ts'

const assessed = (...schools: Parameters<typeof districtOf>[0]) => {
  const district = districtOf(schools)
  return {
    of: (id: string) => new Map(assessSchool(id, district, shippedStandards, 2018).map((one) => [one.indicator.id, one])),
    all: schoolVerdicts(district, shippedStandards, 2018),
  }
}

describe('an indicator of one school', () => {
  test('is held against the threshold for a single school', () => {
    const found = assessed([school('a'), { 'sports-area': 6_000, 'multimedia-classrooms': 24 }]).of('a')
    // 6 m² against 7.5 m²: 1.5 m² and 20 % short.
    expect(found.get('sports-area-per-student-primary')).toMatchObject({
      verdict: 'not-met',
      limit: 7.5,
      margin: -1.5,
      relativeMargin: -0.2,
    })
    // 4.5 m² is at its limit: met, and nearer than 3 %.
    expect(found.get('teaching-area-per-student-primary')).toMatchObject({ verdict: 'watch', margin: 0 })
    // 2.4 against 2.3 is 4.3 % above.
    expect(found.get('multimedia-classrooms-per-100-primary')).toMatchObject({ verdict: 'met' })
  })

  test('without a number says so, without a standard is no verdict', () => {
    const found = assessed([school('a'), { 'sports-area': 'withheld' }]).of('a')
    expect(found.get('sports-area-per-student-primary')).toMatchObject({ verdict: 'not-assessable', margin: null })
    expect(found.get('students-primary')).toMatchObject({ verdict: 'no-standard', standard: null })
  })

  test('is no ratio of the whole district: 1:19 binds the district, not each school', () => {
    expect(
      assessed([school('a')])
        .of('a')
        .get('students-per-staff-primary')?.verdict ?? 'no-standard',
    ).toBe('no-standard')
  })

  test('is left out where it does not apply', () => {
    const found = assessed([school('a')]).of('a')
    expect([...found.keys()].filter((id) => /junior|senior|kindergarten/.test(id))).toEqual([])
    expect(assessed([school('a')]).of('b').size).toBe(0)
  })
})

test('each school is counted, with the shortfall that is largest for its limit', () => {
  const { all } = assessed([school('a'), { 'sports-area': 6_000, 'backbone-teachers': 5 }], [school('b')])
  // 5 of 10 backbone teachers is half, the sports area a fifth; the school rule and the lowest ratio fall short too.
  expect(all.get('a')?.counts['not-met']).toBe(4)
  expect(all.get('a')?.worst?.indicator.id).toBe('backbone-teachers-per-100-primary')
  expect(all.get('b')?.worst).toBeNull()
  expect([...all.keys()]).toEqual(['a', 'b'])
})
