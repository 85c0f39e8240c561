import { classBand } from '#indicators/classes/class-band.ts'
import { classLimits } from '#indicators/classes/class-limits.ts'
import { classNeeds } from '#indicators/classes/class-need.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import type { Stage } from '#statistics/stage.ts'
import { describe, expect, test } from 'vitest'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { smallDistrict } from '../small-district.ts'

const limitOf = classLimits(smallDistrict({ years: [2018] }), 2018, shippedStandards)
const needsOf = (...classes: readonly ClassRecord[]) => classNeeds(classes, limitOf)

function oneClass(students: number, stage: Stage = 'primary', grade = 1, school = 'a'): ClassRecord {
  return { school, stage, year: 2018, grade, name: '1', students, status: 'reported', source: 'book' }
}

test.each([
  ['primary', 1, 45, 'within'],
  ['primary', 1, 46, 'over'],
  ['primary', 6, 55, 'over'],
  ['primary', 6, 56, 'large'],
  ['primary', 6, 65, 'large'],
  ['primary', 6, 66, 'super'],
  ['junior', 1, 50, 'within'],
  ['junior', 1, 51, 'over'],
  ['senior', 1, 55, 'no-limit'],
  ['senior', 1, 56, 'large'],
  ['kindergarten', 1, 25, 'within'],
  ['kindergarten', 1, 26, 'over'],
  ['kindergarten', 2, 30, 'within'],
  ['kindergarten', 3, 36, 'over'],
  ['kindergarten', 3, 66, 'over'],
  ['kindergarten', 4, 20, 'no-limit'],
] as const)('a %s class of year %i with %i is: %s', (stage, grade, students, band) => {
  const one = oneClass(students, stage, grade)
  expect(classBand(one, limitOf(one), shippedStandards)).toBe(band)
})

describe('how many more classes a grade needs', () => {
  test('is students over the limit, rounded up, less the classes that there are', () => {
    // 50 + 48 + 46 = 144; 144 ÷ 45 = 3.2, so four classes: one more.
    expect(needsOf(oneClass(50), oneClass(48), oneClass(46))).toEqual([
      { school: 'a', stage: 'primary', grade: 1, students: 144, classes: 3, limit: 45, largest: 50, over: 3, more: 1, status: 'reported' },
    ])
    // 135 ÷ 45 is exactly three.
    expect(needsOf(oneClass(50), oneClass(45), oneClass(40))[0]?.more).toBe(0)
    expect(needsOf(oneClass(50), oneClass(45), oneClass(41))[0]?.more).toBe(1)
  })

  test('is as weak as the weakest class list of the grade', () => {
    const madeUp = { ...oneClass(40), status: 'illustrative' as const }
    expect(needsOf(oneClass(50), madeUp)[0]?.status).toBe('illustrative')
  })

  test('is asked of each school and grade on its own', () => {
    const needs = needsOf(oneClass(46), oneClass(10, 'primary', 2), oneClass(10, 'primary', 1, 'b'), oneClass(30, 'kindergarten', 1))
    expect(needs.map(({ school, stage, grade, more }) => [school, stage, grade, more])).toEqual([
      ['a', 'primary', 1, 1],
      ['a', 'kindergarten', 1, 1],
    ])
  })

  test('is not asked where no limit is confirmed or none is broken', () => {
    expect(needsOf(oneClass(70, 'senior'), oneClass(45))).toEqual([])
    expect(needsOf()).toEqual([])
  })
})

describe('the limit of a class', () => {
  const inYear = (year: number) => classLimits(smallDistrict({ years: [year] }), year, shippedStandards)
  test.each([
    // 教督〔2017〕6号 from 2017-04-19; 幼儿园工作规程 from 2016-03-01, "as a rule".
    ['primary', 2016, null],
    ['primary', 2017, 'QB-G05a'],
    ['junior', 2016, null],
    ['junior', 2017, 'QB-G05b'],
    ['kindergarten', 2015, null],
    ['kindergarten', 2016, 'CS-KG-small'],
    ['senior', 2018, null],
  ] as const)('of %s in %i is that of: %s', (stage, year, id) => {
    expect(inYear(year)({ stage, grade: 1 })?.standard.id ?? null).toBe(id)
  })

  test('follows the book: another value there is another limit here', () => {
    const standard = shippedStandards.get('QB-G05a')
    const book = new Map(shippedStandards)
    if (standard !== undefined) book.set('QB-G05a', { ...standard, value: 40 })
    expect(classLimits(smallDistrict({ years: [2018] }), 2018, book)({ stage: 'primary', grade: 6 })?.value).toBe(40)
  })
})

test('what binds only some kindergartens limits no class; what is recommended does', () => {
  const small = shippedStandards.get('CS-KG-small')
  if (small === undefined) throw new Error('the recommendation for the youngest is shipped')
  const limitIn = (kind: 'recommended' | 'some') => {
    const book = new Map([
      ...shippedStandards,
      [small.id, { ...small, condition: { kind, words: { zh: '条件', en: 'condition' } } }] as const,
    ])
    return classLimits(smallDistrict({ years: [2018] }), 2018, book)({ stage: 'kindergarten', grade: 1 })?.value ?? null
  }
  // 幼儿园工作规程 art. 11: 25.
  expect([limitIn('recommended'), limitIn('some')]).toEqual([25, null])
})
