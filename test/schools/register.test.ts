import { filterRegister } from '#schools/register/filter-register.ts'
import { readColumns, usualColumns } from '#schools/register/register-columns.tsx'
import { registerHeadline } from '#schools/register/register-headline.ts'
import { registerRows } from '#schools/register/register-row.ts'
import { registerTotals } from '#schools/register/register-totals.ts'
import { readRegisterSort, sortRegister } from '#schools/register/sort-register.ts'
import { describe, expect, test } from 'vitest'
import { someSchools } from './some-schools.ts'

const ids = (rows: readonly { readonly school: { readonly id: string } }[]) => rows.map(({ school }) => school.id)

test('the register lists the schools that are open, of the stage that is chosen', () => {
  expect(ids(registerRows(someSchools()))).toEqual(['one', 'two', 'mid'])
  expect(ids(registerRows(someSchools({ stage: 'junior' })))).toEqual(['mid'])
  expect(registerRows(someSchools())[0]).toMatchObject({
    students: { value: 1_000 },
    classes: { value: 2 },
    largestClass: { value: 46 },
    // 1,000 ÷ 50.
    studentsPerStaff: { value: 20 },
  })
})

test('the headline counts schools with a shortfall', () => {
  // The first school: sports area, the largest class; its lowest ratio is 6 ÷ 7.5 = 80 %. The second has enough of all.
  expect(registerHeadline(registerRows(someSchools()), someSchools())).toBe('3 所学校中 1 所有指标未达标')
  expect(registerHeadline(registerRows(someSchools({ stage: 'junior' })), someSchools())).toBe('1 所学校，没有可评定的指标')
  expect(registerHeadline([], someSchools())).toBe('2018 年没有登记的学校')
})

test('sums say of how many schools they are', () => {
  const rows = registerRows(someSchools())
  expect(registerTotals(rows.slice(0, 2), someSchools())).toBe('2 所学校 · 学生 1,800 · 班级 3 · 教职工 100')
  expect(registerTotals(rows, someSchools())).toBe(
    '3 所学校 · 学生 1,800（3 所中 2 所有数） · 班级 3（3 所中 2 所有数） · 教职工 100（3 所中 2 所有数）',
  )
})

describe('filters of the address', () => {
  test.each([
    [{}, '', ['one', 'two', 'mid']],
    [{ kind: 'junior' }, '', ['mid']],
    [{ ownership: 'private' }, '', ['two']],
    [{ area: 'town' }, '', ['two']],
    [{ boarding: 'yes' }, '', ['mid']],
    [{ boarding: 'no' }, '', ['one', 'two']],
    [{ verdict: 'not-met' }, '', ['one']],
    [{ verdict: 'met' }, '', ['two']],
    [{ kind: 'castle' }, '', ['one', 'two', 'mid']],
    [{}, '小学', ['one', 'two']],
    [{}, 'cgzx', ['mid']],
    [{}, 'no. 2', ['two']],
    [{ area: 'town' }, '第一', []],
  ])('%j with "%s"', (details, words, kept) => {
    expect(ids(filterRegister(registerRows(someSchools()), details, words))).toEqual(kept)
  })
})

test.each([
  [undefined, ['one', 'two', 'mid']],
  ['students', ['two', 'one', 'mid']],
  ['-students', ['one', 'two', 'mid']],
  ['-verdicts', ['one', 'two', 'mid']],
  // 城 (chéng) before 第二 (dì'èr) before 第一 (dìyī).
  ['name', ['mid', 'two', 'one']],
  ['toString', ['one', 'two', 'mid']],
])('in the order %s', (text, order) => {
  expect(ids(sortRegister(registerRows(someSchools()), readRegisterSort(text), 'zh-CN'))).toEqual(order)
})

test('columns stand in their own order, and unknown ones are passed over', () => {
  expect(readColumns('students.kind.gold')).toEqual(['kind', 'students'])
  expect(readColumns('gold')).toEqual(usualColumns)
  expect(readColumns(undefined)).toEqual(usualColumns)
})
