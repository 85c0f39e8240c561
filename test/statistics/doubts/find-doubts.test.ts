import { describe, expect, test } from 'vitest'
import type { School } from '#statistics/district-package.ts'
import { districtStatistics, reportedOnly } from '#statistics/index-district.ts'
import { smallPackage } from '#test/figures/small-view.ts'

const school = (id: string, stages: School['stages'] = ['primary']): School => ({
  id,
  name: { zh: id, en: id },
  kind: stages.length > 1 ? 'nine-year' : 'primary',
  stages,
  ownership: 'public',
  area: 'urban',
  boarding: false,
  status: 'reported',
  source: 'book',
})

type Small = Parameters<typeof smallPackage>[0]

/** The doubts of a district, each as its id and the two numbers. */
const doubtsIn = (small: Small) =>
  [...districtStatistics(smallPackage(small)).doubts.values()].map(({ id, value, against }) => [id, value, against])

const at = (indicator: string, value: number, more: Partial<NonNullable<Small['rows']>[number]> = {}) =>
  ({ indicator, stage: 'primary', school: 'a', year: 2018, value, ...more }) as const

describe('a class list', () => {
  const classes = [40, 41].map((students, index) => ({ school: 'a', stage: 'primary' as const, year: 2018, grade: index + 1, students }))

  test('that adds up to the students is in order', () => {
    expect(doubtsIn({ years: [2018], schools: [school('a')], rows: [at('students', 81)], classes })).toEqual([])
  })

  test('that does not is told with both numbers', () => {
    expect(doubtsIn({ years: [2018], schools: [school('a')], rows: [at('students', 8)], classes })).toEqual([
      ['class-list students classes a primary 2018', 8, 81],
    ])
  })

  test('is not missed where there is none, nor students where they are withheld', () => {
    expect(doubtsIn({ years: [2018], schools: [school('a')], rows: [at('students', 8)] })).toEqual([])
    expect(doubtsIn({ years: [2018], schools: [school('a')], rows: [{ ...at('students', 0), value: 'withheld' }], classes })).toEqual([])
  })

  test('of a combined school is held against each stage alone', () => {
    const rows = [at('students', 81), at('students', 60, { stage: 'junior' })]
    const own = [...classes, { school: 'a', stage: 'junior' as const, year: 2018, grade: 1, students: 59 }]
    expect(doubtsIn({ years: [2018], schools: [school('a', ['primary', 'junior'])], rows, classes: own })).toEqual([
      ['class-list students classes a junior 2018', 60, 59],
    ])
  })

  test('carries its doubt into every class and every number made of them', () => {
    const district = districtStatistics(smallPackage({ years: [2018], schools: [school('a')], rows: [at('students', 8)], classes }))
    const id = 'class-list students classes a primary 2018'
    expect(district.classes(2018).map(({ doubts }) => doubts)).toEqual([[id], [id]])
    expect(district.observe('students', { year: 2018, stage: 'primary', school: 'a' })).toMatchObject({ value: 8, doubts: [id] })
    // The district's students are the sum of its schools'.
    expect(district.observe('students', { year: 2018, stage: 'primary' })).toMatchObject({ value: 8, doubts: [id] })
  })
})

test('with reported values only, made-up classes are held against no number', () => {
  const classes = [{ school: 'a', stage: 'primary' as const, year: 2018, grade: 1, students: 40 }]
  const content = smallPackage({ years: [2018], schools: [school('a')], rows: [at('students', 8)], classes })
  const madeUp = { ...content, classes: { ...content.classes, status: ['illustrative' as const] } }
  expect([...districtStatistics(madeUp).doubts.keys()]).toEqual(['class-list students classes a primary 2018'])
  expect([...reportedOnly(districtStatistics(madeUp)).doubts.keys()]).toEqual([])
})

test('a doubt about another number is none about the classes of its school', () => {
  const classes = [{ school: 'a', stage: 'primary' as const, year: 2018, grade: 1, students: 40 }]
  const rows = [at('students', 40), at('full-time-teachers', 41), at('staff', 39)]
  const district = districtStatistics(smallPackage({ years: [2018], schools: [school('a')], rows, classes }))
  expect(district.doubts.size).toBeGreaterThan(0)
  expect(district.classes(2018).map(({ doubts }) => doubts)).toEqual([undefined])
})

describe('parts and wholes', () => {
  test.each([
    ['full-time-teachers', 41, 'staff', 40],
    ['teachers-above-required-qualification', 41, 'full-time-teachers', 40],
    ['backbone-teachers', 41, 'full-time-teachers', 40],
    ['pe-arts-teachers', 41, 'full-time-teachers', 40],
    ['boarders', 41, 'students', 40],
  ])('%s of %d are more than %s of %d', (part, value, whole, against) => {
    const of = (number: number) => doubtsIn({ years: [2018], schools: [school('a')], rows: [at(part, number), at(whole, against)] })
    expect(of(value)).toEqual([[`above-whole ${part} ${whole} a primary 2018`, value, against]])
    // As many as the whole may be.
    expect(of(against)).toEqual([])
  })

  test('a school has no fewer students than teachers', () => {
    const of = (students: number) =>
      doubtsIn({ years: [2018], schools: [school('a')], rows: [at('students', students), at('full-time-teachers', 40)] })
    expect(of(39)).toEqual([['below-other students full-time-teachers a primary 2018', 39, 40]])
    expect(of(40)).toEqual([])
  })

  test('a district has no fewer students than schools', () => {
    const of = (students: number) =>
      doubtsIn({
        years: [2018],
        schools: ['a', 'b', 'c'].map((id) => school(id)),
        rows: [{ indicator: 'students', stage: 'primary', year: 2018, value: students }],
      })
    expect(of(2)).toEqual([['below-other students schools district primary 2018', 2, 3]])
    expect(of(3)).toEqual([])
  })
})

describe('a jump', () => {
  const money = (...values: readonly number[]) =>
    doubtsIn({
      years: values.map((_, index) => 2014 + index),
      rows: values.map((value, index) => ({ indicator: 'education-expenditure', year: 2014 + index, value })),
    })

  test.each([
    // Five times is the edge: it may be, more may not.
    [[100, 500], []],
    [[100, 501], [2015]],
    [[500, 100], []],
    [[501, 100], [2015]],
    // One slip is one doubt: what comes back to where it was is right.
    [[100, 1_000_000, 110], [2015]],
    // What stays has risen once.
    [[100, 600, 620], [2015]],
    // Nothing is many times nothing.
    [[0, 600], []],
  ])('%j', (values, years) => {
    expect(money(...values).map(([id]) => id)).toEqual(years.map((year) => `jump education-expenditure ${year - 1} district all ${year}`))
  })

  test('is measured from the calendar year before, not over a gap', () => {
    const rows = [
      { indicator: 'education-expenditure', year: 2014, value: 100 },
      { indicator: 'education-expenditure', year: 2016, value: 10_000 },
    ]
    expect(doubtsIn({ years: [2014, 2016], rows })).toEqual([])
  })

  test('of people is told from a hundred on', () => {
    const of = (before: number, now: number) =>
      doubtsIn({
        years: [2017, 2018],
        schools: [school('a')],
        rows: [at('students', before, { year: 2017 }), at('students', now)],
      })
    expect(of(10, 99)).toEqual([])
    expect(of(10, 100)).toEqual([['jump students 2017 a primary 2018', 100, 10]])
  })

  test('of activities and of the investment of a year is ordinary', () => {
    const rows = [2017, 2018].flatMap((year) => [
      { indicator: 'construction-investment', year, value: year === 2018 ? 1e9 : 1e6 },
      { indicator: 'scholar-lectures', year, value: year === 2018 ? 500 : 10 },
    ])
    expect(doubtsIn({ years: [2017, 2018], rows })).toEqual([])
  })
})

test('what is illustrative raises no doubt where only what is reported is shown', () => {
  const rows = [at('staff', 40, { status: 'illustrative' }), at('full-time-teachers', 41)]
  const district = districtStatistics(smallPackage({ years: [2018], schools: [school('a')], rows }))
  expect(district.doubts.size).toBe(1)
  expect(reportedOnly(district).doubts.size).toBe(0)
})

describe('students of a district against its schools', () => {
  // Three schools, of which one teaches junior classes and one opens in 2019.
  const schools = [school('a'), school('b', ['junior']), { ...school('c'), opens: 2019 }]
  const of = (stage: 'primary' | 'junior', value: number, year = 2018) =>
    doubtsIn({ years: [2018, 2019], schools, rows: [{ indicator: 'students', stage, year, value }] }).filter(([id]) =>
      String(id).startsWith('below-other'),
    )

  test('counts the schools of the stage that are open', () => {
    expect(of('primary', 1)).toEqual([])
    expect(of('junior', 1)).toEqual([])
    expect(of('primary', 0)).toEqual([['below-other students schools district primary 2018', 0, 1]])
    // In 2019 there are two primary schools.
    expect(of('primary', 1, 2019)).toEqual([['below-other students schools district primary 2019', 1, 2]])
  })
})

describe('a jump', () => {
  const jumps = (indicator: string, before: number, now: number) =>
    doubtsIn({
      years: [2017, 2018],
      schools: [school('a')],
      rows: [at(indicator, before, { year: 2017 }), at(indicator, now)],
    }).filter(([id]) => String(id).startsWith('jump'))

  test('of people counts from a hundred on, of money from the first yuan', () => {
    expect(jumps('staff', 10, 60)).toEqual([])
    expect(jumps('staff', 19, 100)).toHaveLength(1)
    expect(jumps('equipment-value', 10, 60)).toHaveLength(1)
    // Five times is none yet.
    expect(jumps('staff', 20, 100)).toEqual([])
    expect(jumps('equipment-value', 0, 60)).toEqual([])
  })
})
