import { chosenFilters, filterRegister, isFiltered } from '#pages/schools/register/filter-register.ts'
import { optionalColumnIds, readColumns, toggleColumn, usualColumnIds } from '#pages/schools/register/register-column-ids.ts'
import { registerBasis } from '#pages/schools/register/register-basis.ts'
import { registerResources } from '#pages/schools/register/register-resources.ts'
import { registerRows } from '#pages/schools/register/register-row.ts'
import { readRegisterSort, sortRegister } from '#pages/schools/register/sort-register.ts'
import { worstWords } from '#pages/schools/register/worst-words.ts'
import { describe, expect, test } from 'vitest'
import { combinedSchool } from './combined-school.ts'
import { someSchools } from '../some-schools.ts'

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

test('of one stage, a combined school has the numbers and the verdicts of that stage', () => {
  const [both] = registerRows(combinedSchool())
  const [primary] = registerRows(combinedSchool({ stage: 'primary' }))
  const [junior] = registerRows(combinedSchool({ stage: 'junior' }))
  expect([both, primary, junior].map((row) => (row?.students.kind === 'value' ? row.students.value : null))).toEqual([1_600, 1_000, 600])
  // Only the juniors lack sports area: 600 need 6,120 m² and have 3,060. With it falls the lowest ratio, 50 %.
  expect([both, primary, junior].map((row) => row?.verdicts.counts['not-met'])).toEqual([2, 0, 2])
})

describe('the seven resources', () => {
  test('stand for each stage of a combined school', () => {
    const sports = registerResources(combinedSchool()).get('sports-area-per-student')?.get('nine')
    // 7,500 ÷ 1,000 and 3,060 ÷ 600.
    expect(sports?.map(({ stage, assessment }) => [stage, assessment.measurement.statistic, assessment.verdict])).toMatchObject([
      ['primary', { value: 7.5 }, 'watch'],
      ['junior', { value: 5.1 }, 'not-met'],
    ])
  })

  test('are those of the stage in view, and none where there are none', () => {
    const resources = registerResources(combinedSchool({ stage: 'primary' }))
    expect(resources.get('sports-area-per-student')?.get('nine')).toHaveLength(1)
    expect(registerResources(someSchools({ stage: 'senior' })).get('sports-area-per-student')?.size).toBe(0)
  })

  test('are no verdict before 2017, when the threshold took effect', () => {
    const [first] =
      registerResources(combinedSchool({ year: 2016 }))
        .get('sports-area-per-student')
        ?.get('nine') ?? []
    expect(first?.assessment.verdict).toBe('no-standard')
  })
})

test('what is furthest from its standard is told in its own unit', () => {
  const [one] = registerRows(someSchools())
  const worst = one?.verdicts.worst ?? null
  // 6 of 7.5 m².
  expect(worst === null ? null : worstWords(worst, 'zh-CN')).toEqual({ indicator: '小学生均体育运动场馆面积', gap: '差 1.5 ㎡/生' })
  expect(worst === null ? null : worstWords(worst, 'en').gap).toBe('short by 1.5 m² per student')
})

describe('filters of the address', () => {
  test.each([
    [{}, ['one', 'two', 'mid']],
    [{ kind: 'junior' }, ['mid']],
    [{ ownership: 'private' }, ['two']],
    [{ area: 'town' }, ['two']],
    [{ boarding: 'yes' }, ['mid']],
    [{ boarding: 'no' }, ['one', 'two']],
    [{ verdict: 'not-met' }, ['one']],
    [{ verdict: 'watch' }, ['one', 'two']],
    [{ verdict: 'met' }, ['two']],
    [{ verdict: 'not-assessable' }, ['mid']],
    [{ kind: 'castle', verdict: 'toString' }, ['one', 'two', 'mid']],
    [{ q: ' 小学 ' }, ['one', 'two']],
    [{ q: 'cgzx' }, ['mid']],
    [{ q: 'chengguan' }, ['mid']],
    [{ q: 'no. 2' }, ['two']],
    [{ q: '第一', area: 'town' }, []],
  ])('%j', (details, kept) => {
    expect(ids(filterRegister(registerRows(someSchools()), details))).toEqual(kept)
  })

  test('count only where they know the value', () => {
    expect([...chosenFilters({ kind: 'castle', area: 'rural' })]).toEqual([['area', 'rural']])
    expect([{}, { q: ' ' }, { kind: 'castle', sort: 'name' }, { q: 'x' }, { area: 'rural' }].map(isFiltered)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ])
  })
})

test.each([
  [undefined, ['one', 'two', 'mid']],
  ['students', ['two', 'one', 'mid']],
  ['-students', ['one', 'two', 'mid']],
  ['-verdicts', ['one', 'two', 'mid']],
  ['verdicts', ['two', 'one', 'mid']],
  // Only the first falls short of anything.
  ['worst', ['one', 'two', 'mid']],
  // 6,000 ÷ 1,000 before 7,500 ÷ 800.
  ['sports-area-per-student', ['one', 'two', 'mid']],
  ['-sports-area-per-student', ['two', 'one', 'mid']],
  // 城 (chéng) before 第二 (dì'èr) before 第一 (dìyī).
  ['name', ['mid', 'two', 'one']],
  ['-name', ['one', 'two', 'mid']],
  ['toString', ['one', 'two', 'mid']],
])('in the order %s', (text, order) => {
  expect(ids(sortRegister(registerRows(someSchools()), readRegisterSort(text), someSchools()))).toEqual(order)
})

describe('columns', () => {
  test('stand in their own order, and unknown ones are passed over', () => {
    expect(readColumns('students.kind.gold')).toEqual(['kind', 'students'])
    expect(readColumns('gold')).toEqual(usualColumnIds)
    expect(readColumns(undefined)).toEqual(usualColumnIds)
    expect(optionalColumnIds).toHaveLength(13 + 7)
  })

  test('are taken in and left out; the usual ones need no address', () => {
    expect(toggleColumn(['kind', 'students'], 'area')).toBe('kind.area.students')
    expect(toggleColumn(['kind', 'students'], 'kind')).toBe('students')
    expect(toggleColumn(['kind'], 'kind')).toBeNull()
    const more = toggleColumn(usualColumnIds, 'area')
    expect(toggleColumn(readColumns(more ?? undefined), 'area')).toBeNull()
  })
})

test('the numbers rest on what their sources are', () => {
  expect(registerBasis(someSchools())).toEqual({ status: 'reported', sources: ['自查报告 二'] })
  expect(registerBasis(someSchools({ stage: 'junior' }))).toEqual({ status: 'none', sources: [] })
})
