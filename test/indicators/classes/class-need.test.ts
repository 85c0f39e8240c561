import { classBand } from '#indicators/classes/class-band.ts'
import { classNeeds } from '#indicators/classes/class-need.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import type { Stage } from '#statistics/stage.ts'
import { describe, expect, test } from 'vitest'

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
  expect(classBand(oneClass(students, stage, grade))).toBe(band)
})

describe('how many more classes a grade needs', () => {
  test('is students over the limit, rounded up, less the classes that there are', () => {
    // 50 + 48 + 46 = 144; 144 ÷ 45 = 3.2, so four classes: one more.
    expect(classNeeds([oneClass(50), oneClass(48), oneClass(46)])).toEqual([
      { school: 'a', stage: 'primary', grade: 1, students: 144, classes: 3, limit: 45, largest: 50, over: 3, more: 1 },
    ])
    // 135 ÷ 45 is exactly three.
    expect(classNeeds([oneClass(50), oneClass(45), oneClass(40)])[0]?.more).toBe(0)
    expect(classNeeds([oneClass(50), oneClass(45), oneClass(41)])[0]?.more).toBe(1)
  })

  test('is asked of each school and grade on its own', () => {
    const needs = classNeeds([oneClass(46), oneClass(10, 'primary', 2), oneClass(10, 'primary', 1, 'b'), oneClass(30, 'kindergarten', 1)])
    expect(needs.map(({ school, stage, grade, more }) => [school, stage, grade, more])).toEqual([
      ['a', 'primary', 1, 1],
      ['a', 'kindergarten', 1, 1],
    ])
  })

  test('is not asked where no limit is confirmed or none is broken', () => {
    expect(classNeeds([oneClass(70, 'senior'), oneClass(45)])).toEqual([])
    expect(classNeeds([])).toEqual([])
  })
})
