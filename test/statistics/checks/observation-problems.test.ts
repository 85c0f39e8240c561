import { describe, expect, test } from 'vitest'
import { checkGap, checkPlace, checkValue, type AddProblem } from '#statistics/checks/observation-problems.ts'
import { faultAdvice } from '#data/words/fault-words.ts'
import type { School } from '#statistics/district-package.ts'
import { measures } from '#statistics/measures/measures.ts'
import { sampleSchools } from '../sample-package.ts'

/** The columns that a check complains of, each with what it wants. */
function complaints(check: (add: AddProblem) => void): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  check((column, _row, fault) => found.push([column, faultAdvice(fault).wanted.zh]))
  return found
}

function measureOf(id: string) {
  const measure = measures.get(id)
  if (measure === undefined) throw new Error(`There is no measure ${id}.`)
  return measure
}

function schoolOf(id: string): School | null {
  return sampleSchools.find((school) => school.id === id) ?? null
}

describe('a number or a gap', () => {
  test.each([
    [5, null, null, []],
    [0, null, null, []],
    [3, 7, null, []],
    [null, null, 'withheld', []],
    [null, null, null, ['reason']],
    [5, null, 'not-collected', ['reason']],
    [3, 3, null, ['upper']],
    [null, 7, 'withheld', ['upper']],
  ] as const)('%s to %s, %s', (value, upper, reason, columns) => {
    expect(complaints((add) => checkGap(0, value, upper, reason, add)).map(([column]) => column)).toEqual(columns)
  })
})

describe('the size of a number', () => {
  test.each([
    ['students', 0, []],
    ['students', -1, ['不为负的数字（在校学生）']],
    ['students', null, []],
    // As yearbooks print it, in ten thousands.
    ['students', 0.05, ['整数（在校学生）']],
    ['full-time-teachers', 12.5, []],
    ['equipment-value', 1250.5, []],
    ['students', 100_000_000, []],
    ['students', 100_000_001, ['不超过 100000000 的数字（在校学生）']],
    ['equipment-value', 1e13, []],
    ['equipment-value', 1e16, ['不超过 10000000000000 的数字（教学仪器设备值）']],
    ['per-student-expenditure-growth', -1e9, ['不超过 100000000 的数字（生均公共财政教育事业费增幅）']],
    ['video-coverage', 100, []],
    ['video-coverage', 100.01, ['不超过 100 的百分数（视频监控覆盖率）']],
    ['per-student-expenditure-growth', -2, []],
    ['per-student-expenditure-growth', 101, []],
  ])('%s = %s', (measure, value, wishes) => {
    expect(complaints((add) => checkValue(measureOf(measure), 0, value, add))).toEqual(wishes.map((wish) => ['value', wish]))
  })
})

describe('the place of a number', () => {
  test.each([
    ['students', '', null, []],
    ['students', '', 'senior', []],
    ['students', 'nine', 'junior', []],
    ['students', 'nine', 'senior', [['stage', '该指标（该校）的学段：primary, junior']]],
    ['students', 'nine', null, [['stage', '该指标（该校）的学段：primary, junior']]],
    ['boarders', 'garden', 'kindergarten', [['stage', '该校没有该指标的任何学段']]],
    ['kindergartens', '', 'kindergarten', [['stage', 'null：该指标不分学段']]],
    ['kindergartens', 'garden', null, [['school', 'null：幼儿园只有全区数据']]],
  ] as const)('%s, %s, %s', (measure, school, stage, expected) => {
    expect(complaints((add) => checkPlace(measureOf(measure), schoolOf(school), 0, stage, add))).toEqual(expected)
  })
})
