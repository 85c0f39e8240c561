import { registerHeadline, registerWorst } from '#pages/schools/register/register-headline.ts'
import { registerRows } from '#pages/schools/register/register-row.ts'
import { registerTotals } from '#pages/schools/register/register-totals.ts'
import { describe, expect, test } from 'vitest'
import { someSchools } from '../some-schools.ts'

const rows = registerRows(someSchools())
const [one, two, mid] = rows.map((row) => [row])

describe('the headline', () => {
  test('counts schools with a shortfall, and those that cannot be assessed', () => {
    // The first school: sports area, the largest class; its lowest ratio is 6 ÷ 7.5 = 80 %. The second has enough of all.
    expect(registerHeadline(rows, someSchools())).toBe('3 所学校中有 1 所存在未达标指标，另有 1 所无可评定的指标')
    expect(registerHeadline(rows, someSchools({ language: 'en' }))).toBe('1 of 3 schools falls short of a standard; 1 cannot be assessed')
    expect(registerHeadline(one ?? [], someSchools())).toBe('1 所学校中有 1 所存在未达标指标')
  })

  test('never calls well what cannot be assessed', () => {
    expect(registerHeadline(two ?? [], someSchools())).toBe('1 所学校可评定的指标均达标')
    expect(registerHeadline([...(two ?? []), ...(mid ?? [])], someSchools())).toBe('2 所学校中 1 所有可评定的指标，均达标')
    expect(registerHeadline(mid ?? [], someSchools())).toBe('1 所学校均无可评定的指标')
  })

  test('says of which stage it speaks, also where no school teaches it', () => {
    expect(registerHeadline(mid ?? [], someSchools({ stage: 'junior' }))).toBe('初中学段：1 所学校均无可评定的指标')
    expect(registerHeadline([], someSchools({ stage: 'senior' }))).toBe('高中学段：2018 年没有登记的学校')
  })

  test('is followed by the school that is furthest from its standard', () => {
    expect(registerWorst(rows, someSchools())).toBe('相对标准差距最大：第一小学，小学生均体育运动场馆面积差 1.5 ㎡/生。')
    expect(registerWorst([...(two ?? []), ...(mid ?? [])], someSchools())).toBeNull()
  })
})

describe('sums of what is listed', () => {
  test('are plain where all is known', () => {
    expect(registerTotals(rows.slice(0, 2), 2, someSchools())).toBe('2 所学校 · 在校学生 1,800 · 班级 3 · 教职工 100')
  })

  test('say of how many schools they are, and why the rest is missing', () => {
    expect(registerTotals(rows, 5, someSchools())).toBe(
      '5 所学校中的 3 所 · 在校学生 1,800（仅 2 所有数，其余未采集） · 班级 3（仅 2 所有数，其余未采集） · 教职工 100（仅 2 所有数，其余未采集）',
    )
    expect(registerTotals(rows, 3, someSchools({ language: 'en' }))).toContain('Students 1,800 (known for 2 only; otherwise not collected)')
  })

  test('are no 0 where nothing is known', () => {
    expect(registerTotals(mid ?? [], 3, someSchools())).toBe('3 所学校中的 1 所 · 在校学生 未采集 · 班级 未采集 · 教职工 未采集')
    expect(registerTotals([], 3, someSchools())).toBe('3 所学校中的 0 所')
  })
})
