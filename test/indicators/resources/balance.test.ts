import { describe, expect, test } from 'vitest'
import { balanceSchools } from '#indicators/resources/balance-schools.ts'
import { isBalanced } from '#indicators/resources/is-balanced.ts'
import { resources } from '#indicators/resources/resource.ts'
import { schoolNumbers } from '#indicators/resources/school-numbers.ts'
import { schoolRule } from '#indicators/resources/school-rule.ts'
import type { School, Scope } from '#statistics/district-package.ts'
import { stages, type Stage } from '#statistics/stage.ts'
import { indicator, measured } from '../measured.ts'
import { school, smallDistrict } from '../small-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

/** Just what 1,000 pupils need in a primary school: 4.2, 1 and 0.9 per 100, 4.5 and 7.5 m², 2,000 yuan, 2.3 rooms per 100. */
const enough = {
  students: 1_000,
  'teachers-above-required-qualification': 42,
  'backbone-teachers': 10,
  'pe-arts-teachers': 9,
  'teaching-area': 4_500,
  'sports-area': 7_500,
  'equipment-value': 2_000_000,
  'multimedia-classrooms': 23,
}

type Numbers = Partial<Record<keyof typeof enough, number>>

function rows(id: string, numbers: Numbers = {}, stage: Stage = 'primary') {
  return Object.entries({ ...enough, ...numbers }).map(([measure, value]) => ({ indicator: measure, school: id, stage, year: 2018, value }))
}

function district(schools: readonly (readonly [School, Numbers?])[], scopes: readonly Scope[] = ['nation']) {
  return smallDistrict({
    years: [2018],
    scopes,
    schools: schools.map(([one]) => one),
    rows: schools.flatMap(([one, numbers]) => rows(one.id, numbers)),
  })
}

describe('the school rule', () => {
  test.each<readonly [string, Numbers, number, number]>([
    ['all seven at their thresholds', {}, 7, 100],
    ['one at 85 % of its threshold: 3.57 of 4.2', { 'teachers-above-required-qualification': 35.7 }, 6, 85],
    ['one below 85 %', { 'teachers-above-required-qualification': 35 }, 6, 83.333_333],
    ['two short', { 'backbone-teachers': 9, 'sports-area': 7_499 }, 5, 90],
    ['one with nothing', { 'multimedia-classrooms': 0 }, 6, 0],
  ])('%s', (_, numbers, met, lowest) => {
    const one = district([[school('a'), numbers]])
    expect(measured('fewest-resources-met-primary', one)).toBe(met)
    expect(measured('lowest-resource-ratio-primary', one)).toBeCloseTo(lowest, 6)
    expect(measured('balance-schools-failing-primary', one)).toBe(met >= 6 && lowest >= 85 ? 0 : 1)
  })

  test('is told by the weakest school, and how many fail by all', () => {
    const three = district([
      [school('good')],
      [school('short'), { 'sports-area': 3_000 }],
      [school('poor'), { 'sports-area': 6_000, 'backbone-teachers': 9 }],
    ])
    expect(measured('fewest-resources-met-primary', three)).toBe(5)
    expect(measured('lowest-resource-ratio-primary', three)).toBe(40)
    expect(measured('balance-schools-failing-primary', three)).toBe(2)
    const bySchool = indicator('fewest-resources-met-primary').measureSchools?.(three, 2018, shippedStandards) ?? []
    expect(bySchool.map(({ school: id, statistic }) => [id, statistic.kind === 'value' && statistic.value])).toEqual([
      ['good', 7],
      ['short', 6],
      ['poor', 5],
    ])
  })

  test('is missing as soon as one of the seven is, in one school', () => {
    const gap = smallDistrict({
      years: [2018],
      schools: [school('a'), school('b')],
      rows: [...rows('a'), ...rows('b').map((row) => (row.indicator === 'sports-area' ? { ...row, value: 'withheld' as const } : row))],
    })
    expect(measured('fewest-resources-met-primary', gap)).toBe('withheld')
    expect(measured('balance-schools-failing-primary', gap)).toBe('withheld')
    expect(schoolRule(gap, 2018, 'primary', shippedStandards).map(({ met }) => met.kind)).toEqual(['value', 'missing'])
  })

  test('does not apply where no school teaches the stage', () => {
    const none = district([[school('a')]])
    expect(measured('fewest-resources-met-junior', none)).toBe('not-applicable')
    expect(measured('balance-schools-failing-junior', none)).toBe('not-applicable')
    expect(measured('variation-sports-area-per-student-junior', none)).toBe('not-applicable')
  })

  test('has no values per pupil in a school without pupils', () => {
    expect(measured('fewest-resources-met-primary', district([[school('a'), { students: 0 }]]))).toBe('not-applicable')
  })
})

describe('who is covered', () => {
  const point = (id: string) => school(id, { kind: 'teaching-point', area: 'rural' })

  test('special schools are not; teaching points under 50 pupils are not in Hebei, whose rules alone say so', () => {
    const schools = [
      [school('a')],
      [school('special', { kind: 'special' })],
      [point('under'), { students: 49 }],
      [point('at'), { students: 50 }],
    ] as const
    const covered = (scopes: readonly Scope[]) => balanceSchools(district(schools, scopes), 2018, 'primary').map(({ id }) => id)
    expect(covered(['nation'])).toEqual(['a', 'under', 'at'])
    expect(covered(['nation', 'henan'])).toEqual(['a', 'under', 'at'])
    expect(covered(['nation', 'hebei'])).toEqual(['a', 'at'])
  })

  test('and their numbers are looked up in the same order, once', () => {
    const schools = [[school('a')], [point('under'), { students: 49 }], [point('at'), { students: 50 }]] as const
    const some = district(schools, ['nation', 'hebei'])
    expect(schoolNumbers('students', some, 2018, 'primary').map((one) => one.kind === 'value' && one.value)).toEqual([1_000, 50])
    expect(schoolNumbers('students', some, 2018, 'primary')).toBe(schoolNumbers('students', some, 2018, 'primary'))
  })

  test('of the stages only primary and junior', () => {
    expect([...stages, null].filter(isBalanced)).toEqual(['primary', 'junior'])
  })

  test('a combined school with the stage alone', () => {
    const nine = smallDistrict({
      years: [2018],
      schools: [school('nine', { kind: 'nine-year', stages: ['primary', 'junior'] })],
      rows: [...rows('nine'), ...rows('nine', { students: 500, 'teaching-area': 2_900 }, 'junior')],
    })
    expect(measured('teaching-area-per-student-primary', nine)).toBe(4.5)
    expect(measured('teaching-area-per-student-junior', nine)).toBe(5.8)
  })
})

describe('the district’s resources', () => {
  const two = district([
    [school('large'), { students: 1_500, 'sports-area': 6_000 }],
    [school('small'), { students: 500, 'sports-area': 14_000 }],
  ])

  test('are all resources over all students, not the mean of the schools', () => {
    // 20,000 m² over 2,000 pupils; the mean of the schools' 4 and 28 would be 16.
    expect(measured('sports-area-per-student-primary', two)).toBe(10)
  })

  test('per 100 students where the document counts so', () => {
    // 84 teachers over 2,000 pupils
    expect(measured('qualified-teachers-primary', two)).toBe(4.2)
  })

  test('vary between schools by the weighted deviation over that mean', () => {
    // √(¾ × (4 − 10)² + ¼ × (28 − 10)²) = √(27 + 81) = 10.392…; ÷ 10
    expect(measured('variation-sports-area-per-student-primary', two)).toBeCloseTo(Math.sqrt(108) / 10, 12)
    const { inputs } = indicator('variation-sports-area-per-student-primary').measure(two, 2018, shippedStandards)
    expect(inputs.map(({ statistic, unit }) => [unit, statistic.kind === 'value' && Number(statistic.value.toFixed(3))])).toEqual([
      ['square-metre-per-student', 10.392],
      ['square-metre-per-student', 10],
    ])
  })

  test('are seven', () => {
    expect(resources).toHaveLength(7)
  })
})
