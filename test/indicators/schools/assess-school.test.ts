import { indicatorById } from '#indicators/catalogue.ts'
import { assessSchool, assessSchools } from '#indicators/schools/assess-school.ts'
import { schoolVerdicts } from '#indicators/schools/school-verdicts.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import type { Stage } from '#statistics/stage.ts'
import { describe, expect, test } from 'vitest'
import { districtOf, enough } from '../balance/enough.ts'
import { school, smallDistrict } from '../small-district.ts'

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

describe('a combined school', () => {
  const both = smallDistrict({
    years: [2018],
    schools: [school('nine', { kind: 'nine-year', stages: ['primary', 'junior'] })],
    // 2,000 + 600 pupils: 100 more than a combined school may have; the primary sports area is 7 of 7.5 m², the junior 12 of 10.2.
    rows: (['primary', 'junior'] as const).flatMap((stage) => [
      { indicator: 'students', school: 'nine', stage, year: 2018, value: stage === 'primary' ? 2_000 : 600 },
      { indicator: 'sports-area', school: 'nine', stage, year: 2018, value: stage === 'primary' ? 14_000 : 7_200 },
    ]),
  })

  test('has the indicators of each of its stages, and the size limit of its kind', () => {
    const found = new Map(assessSchool('nine', both, shippedStandards, 2018).map((one) => [one.indicator.id, one]))
    expect(found.get('sports-area-per-student-primary')).toMatchObject({ verdict: 'not-met', margin: -0.5 })
    expect(found.get('sports-area-per-student-junior')).toMatchObject({ verdict: 'met' })
    expect(found.get('largest-combined-school')).toMatchObject({ verdict: 'not-met', limit: 2_500, margin: -100 })
    expect(found.has('largest-school')).toBe(false)
  })

  test('is counted by stage, its size with either', () => {
    const short = (stage: Stage | null) => schoolVerdicts(both, shippedStandards, 2018, stage).get('nine')?.counts['not-met']
    expect([short(null), short('primary'), short('junior')]).toEqual([2, 2, 1])
    expect(schoolVerdicts(both, shippedStandards, 2018, 'senior').size).toBe(0)
  })
})

test.each([
  // 7.5 × 1.03 = 7.725 m² a pupil is 3 % above: no longer to be watched.
  [7_725, 'met'],
  [7_724, 'watch'],
  [7_500, 'watch'],
  [7_499, 'not-met'],
])('%d m² of sports area for 1,000 pupils is %s', (area, verdict) => {
  expect(
    assessed([school('a'), { 'sports-area': area }])
      .of('a')
      .get('sports-area-per-student-primary')?.verdict,
  ).toBe(verdict)
})

test('a threshold is none for the years before it took effect', () => {
  const district = districtOf([[school('a')]])
  const found = assessSchool('a', district, shippedStandards, 2016)
  expect(found.filter(({ verdict }) => verdict === 'met' || verdict === 'watch' || verdict === 'not-met')).toEqual([])
})

test('the school rule sums up others: what is worst is one of them', () => {
  // 0 of 7 met is 100 % short of six; each resource is half of its threshold.
  const half = Object.fromEntries(Object.entries(enough).map(([measure, value]) => [measure, measure === 'students' ? value : value / 2]))
  const { worst } = assessed([school('a'), half]).all.get('a') ?? {}
  expect(worst?.relativeMargin).toBe(-0.5)
  expect(worst?.standard?.id).toMatch(/^QB-R\d-primary$/)
})

test('all schools of one indicator, without those that it does not apply to', () => {
  const schools = [[school('a'), { 'sports-area': 6_000 }], [school('b', { kind: 'special' })]] as const
  const sports = indicatorById('sports-area-per-student-primary')
  const found = sports === undefined ? [] : assessSchools(sports, districtOf(schools), shippedStandards, 2018)
  expect(found.map(({ measurement, verdict }) => [measurement.school, verdict])).toEqual([['a', 'not-met']])
})

test('the same question gets the same answer', () => {
  const district = districtOf([[school('a')]])
  expect(schoolVerdicts(district, shippedStandards, 2018)).toBe(schoolVerdicts(district, shippedStandards, 2018, null))
  expect(schoolVerdicts(district, shippedStandards, 2018)).not.toBe(schoolVerdicts(district, shippedStandards, 2018, 'primary'))
})

test('each school is counted, with the shortfall that is largest for its limit', () => {
  const { all } = assessed([school('a'), { 'sports-area': 6_000, 'backbone-teachers': 5 }], [school('b')])
  // 5 of 10 backbone teachers is half, the sports area a fifth; the school rule and the lowest ratio fall short too.
  expect(all.get('a')?.counts['not-met']).toBe(4)
  expect(all.get('a')?.worst?.indicator.id).toBe('backbone-teachers-per-100-primary')
  expect(all.get('b')?.worst).toBeNull()
  expect([...all.keys()]).toEqual(['a', 'b'])
})
