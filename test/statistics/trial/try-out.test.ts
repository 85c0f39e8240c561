import { tryOut } from '#statistics/trial/try-out.ts'
import type { TrialChange } from '#statistics/trial/trial-change.ts'
import { measured } from '#test/indicators/measured.ts'
import { districtOf } from '#test/indicators/balance/enough.ts'
import { school, smallDistrict } from '#test/indicators/small-district.ts'
import { describe, expect, test } from 'vitest'

const year = 2018
const district = districtOf([[school('a')], [school('b'), { students: 500 }]])
const students = (of: typeof district, id?: string) =>
  of.observe('students', { year, stage: 'primary', ...(id === undefined ? {} : { school: id }) })
const set = (id: string, measure: string, value: number): TrialChange => ({ kind: 'set', school: id, stage: 'primary', measure, value })
const move = (from: string, to: string, count: number): TrialChange => ({ kind: 'move', from, to, stage: 'primary', students: count })

describe('a number that is tried out', () => {
  const trial = tryOut(district, year, [set('a', 'students', 900)])

  test('takes the place of the real one, is marked, and changes what is computed from it', () => {
    expect(students(trial.district, 'a')).toMatchObject({ value: 900, status: 'projected' })
    // 900 + 500; 4,500 m² over 900 are 5 m².
    expect(students(trial.district)).toMatchObject({ value: 1_400, status: 'projected' })
    expect(trial.district.observe('students', { year })).toMatchObject({ value: 1_400, status: 'projected' })
    expect(measured('teaching-area-per-student-primary', trial.district)).toBeCloseTo(9_000 / 1_400, 12)
  })

  test('leaves the data and everything else as they were', () => {
    expect(students(district, 'a')).toMatchObject({ value: 1_000, status: 'reported' })
    expect(students(trial.district, 'b')).toMatchObject({ value: 500, status: 'reported' })
    expect(trial.district.observe('sports-area', { year, stage: 'primary' })).toMatchObject({ value: 15_000, status: 'reported' })
    expect(trial.district.observe('students', { year: 2017, stage: 'primary', school: 'a' }).kind).toBe('missing')
  })

  test('adds to a total that the district states, instead of replacing it', () => {
    const stated = smallDistrict({
      years: [year],
      schools: [school('a')],
      rows: [
        { indicator: 'students', year, stage: 'primary', value: 5_000 },
        { indicator: 'students', year, stage: 'primary', school: 'a', value: 1_000 },
      ],
    })
    expect(students(tryOut(stated, year, [set('a', 'students', 1_200)]).district)).toMatchObject({ value: 5_200, status: 'projected' })
  })

  test('does not fill a total that is missing', () => {
    const gap = districtOf([[school('a')], [school('b'), { students: 'withheld' }]])
    expect(students(tryOut(gap, year, [set('a', 'students', 10)]).district)).toMatchObject({ kind: 'missing', reason: 'withheld' })
  })
})

test('students who move leave one school and join another; the district has as many as before', () => {
  const { district: tried, applied } = tryOut(district, year, [move('a', 'b', 300), move('b', 'a', 100)])
  expect(applied).toHaveLength(2)
  expect([students(tried, 'a'), students(tried, 'b'), students(tried)]).toMatchObject([{ value: 800 }, { value: 700 }, { value: 1_500 }])
})

test('a new school has what it is given and nothing else', () => {
  const { district: tried } = tryOut(district, year, [
    { kind: 'add', school: 'new-1', stage: 'primary' },
    set('new-1', 'students', 360),
    move('a', 'new-1', 40),
  ])
  expect(tried.schoolsOf('primary', year).map(({ id }) => id)).toEqual(['a', 'b', 'new-1'])
  expect(tried.schoolsOf('primary', 2017).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(students(tried, 'new-1')).toMatchObject({ value: 400, status: 'projected' })
  expect(tried.observe('staff', { year, stage: 'primary', school: 'new-1' })).toMatchObject({ value: 0, status: 'projected' })
  expect(tried.observe('staff', { year, stage: 'junior', school: 'new-1' })).toMatchObject({ reason: 'not-applicable' })
  expect(students(tried)).toMatchObject({ value: 1_860 })
  expect(district.schools).toHaveLength(2)
})

test.each<readonly [string, TrialChange]>([
  ['a school that does not exist', set('nobody', 'students', 1)],
  ['a stage that the school does not teach', { kind: 'set', school: 'a', stage: 'junior', measure: 'students', value: 1 }],
  ['a number that only the district has', set('a', 'education-expenditure', 1)],
  ['more students than there are', move('b', 'a', 501)],
  ['a school that exists already', { kind: 'add', school: 'a', stage: 'primary' }],
])('%s cannot be tried out: the district stays the same', (_, change) => {
  const trial = tryOut(district, year, [change])
  expect(trial.applied).toEqual([])
  expect(trial.district).toBe(district)
})

describe('a school that is added', () => {
  const add = (id: string, stage: 'primary' | 'junior' | 'kindergarten'): TrialChange => ({ kind: 'add', school: id, stage })

  test('is a public one of its stage alone, in the year that is tried out alone', () => {
    const { district: tried, applied } = tryOut(district, year, [add('new-1', 'primary'), add('new-2', 'kindergarten')])
    expect(applied).toHaveLength(2)
    expect(tried.schoolsOf('primary', year).map(({ id }) => id)).toEqual(['a', 'b', 'new-1'])
    expect(tried.schoolsOf('kindergarten', year).map(({ id }) => id)).toEqual(['new-2'])
    expect(tried.schoolsOf('junior', year)).toEqual([])
    expect(tried.schoolsOf(null, year).map(({ id }) => id)).toEqual(['a', 'b', 'new-1', 'new-2'])
    expect(tried.schoolsOf('primary', 2017).map(({ id }) => id)).not.toContain('new-1')
    const [first, second] = tried.schools.slice(-2)
    expect(first).toMatchObject({ name: { zh: '新增学校 1', en: 'New school 1' }, kind: 'primary', stages: ['primary'], boarding: false })
    expect(second).toMatchObject({ name: { zh: '新增学校 2' }, kind: 'kindergarten' })
  })

  test('is added once', () => {
    expect(tryOut(district, year, [add('a', 'primary')]).applied).toEqual([])
    expect(tryOut(district, year, [add('new-1', 'primary'), add('new-1', 'junior')]).applied).toHaveLength(1)
  })
})

test.each<readonly [string, TrialChange]>([
  ['more than the school has', move('a', 'b', 1_001)],
  ['from a school that there is not', move('x', 'b', 1)],
  ['to a school that there is not', move('a', 'x', 1)],
  ['of a stage that neither teaches', { kind: 'move', from: 'a', to: 'b', stage: 'junior', students: 1 }],
])('students are not moved: %s', (_, change) => {
  const { applied, district: tried } = tryOut(district, year, [change])
  expect(applied).toEqual([])
  expect([students(tried, 'a'), students(tried, 'b')]).toMatchObject([{ value: 1_000 }, { value: 500 }])
})

test('all students of a school may move', () => {
  expect(students(tryOut(district, year, [move('a', 'b', 1_000)]).district, 'a')).toMatchObject({ value: 0 })
})

test('nothing moves to or from a school whose students are not known', () => {
  const gap = districtOf([[school('a')], [school('b'), { students: 'withheld' }]])
  expect(tryOut(gap, year, [move('a', 'b', 1)]).applied).toEqual([])
  expect(tryOut(gap, year, [move('b', 'a', 1)]).applied).toEqual([])
})
