import type { FigureContext } from '#figures/figure-context.ts'
import { comparisonFigure } from '#schools/profile/compare/comparison-figure.ts'
import { comparisonRows, type ComparisonRow } from '#schools/profile/compare/comparison-rows.ts'
import { comparisonTitle } from '#schools/profile/compare/comparison-title.ts'
import { findSchools } from '#schools/profile/compare/find-schools.ts'
import { reasonForNothing } from '#schools/profile/compare/reason-for-nothing.ts'
import { indicatorById } from '#indicators/indicator-by-id.ts'
import { school } from '#test/indicators/small-district.ts'
import { describe, expect, test } from 'vitest'
import { profiledSchools, schoolOf } from '../profiled-schools.ts'

const context = profiledSchools()
const schoolsOf = (ids: readonly string[], of: FigureContext = context) => ids.map((id) => schoolOf(id, of))

function rowOf(ids: readonly string[], indicator: string): ComparisonRow {
  const rows = comparisonRows(schoolsOf(ids), context).flatMap((group) => group.rows)
  const found = rows.find((row) => row.indicator.id === indicator)
  if (found === undefined) throw new Error(`no row ${indicator}`)
  return found
}

describe('schools side by side', () => {
  test('of one stage are one group, what a standard binds first', () => {
    const [group, ...others] = comparisonRows(schoolsOf(['one', 'two']), context)
    expect(others).toEqual([])
    expect(group?.stage).toBe('primary')
    const bound = group?.rows.map(({ standard }) => standard !== null) ?? []
    expect(bound.indexOf(false)).toBeGreaterThan(bound.lastIndexOf(true))
  })

  test('of several stages are told stage by stage; what a school does not teach is empty', () => {
    expect(comparisonRows(schoolsOf(['one', 'nine']), context).map(({ stage }) => stage)).toEqual(['primary', 'junior', null])
    expect(rowOf(['one', 'nine'], 'backbone-teachers-per-100-junior').cells.map((cell) => cell?.verdict ?? null)).toEqual([null, 'not-met'])
  })

  test('lie as far apart as their largest and smallest number', () => {
    // 6 and 15 m² a pupil; one number alone has nothing to differ from.
    expect(rowOf(['one', 'two'], 'sports-area-per-student-primary')).toMatchObject({ difference: 9, largest: 15 })
    expect(rowOf(['two', 'three'], 'equipment-per-student-primary')).toMatchObject({ difference: null, largest: 4_000 })
  })

  test('take the standard from whichever has one', () => {
    expect(rowOf(['three', 'two'], 'equipment-per-student-primary').standard?.limit).toBe(2_000)
    expect(rowOf(['one', 'two'], 'students-primary').standard).toBeNull()
  })
})

describe('the heading of a comparison', () => {
  const titleOf = (ids: readonly string[], language: 'zh-CN' | 'en' = 'zh-CN') =>
    comparisonTitle(schoolsOf(ids), comparisonRows(schoolsOf(ids), context), language)

  test('says what each school misses', () => {
    // Sports area, the weakest resource and the largest class of the first.
    expect(titleOf(['one', 'two', 'garden'])).toBe('第一小学 3 项未达标，第二小学可评定的指标均达标，新幼儿园无法评定')
    expect(titleOf(['one', 'two'], 'en')).toBe('No. 1: 3 not met; No. 2: all that can be assessed is met')
  })

  test('counts schools whose names would fill the page', () => {
    const long = (id: string) => ({ ...schoolOf(id, context), name: { zh: '双桥镇东坡移民安置区九里湾寄宿制希望小学', en: 'Long' } })
    const schools = [long('one'), long('two')]
    expect(comparisonTitle(schools, comparisonRows(schools, context), 'zh-CN')).toBe('2 所学校中 1 所有未达标项，共 3 项')
  })

  test('says that none is chosen', () => {
    expect(titleOf([])).toBe('尚未选择学校')
  })
})

describe('one indicator of the schools as bars', () => {
  const figureOf = (ids: readonly string[], indicator: string) => comparisonFigure(schoolsOf(ids), rowOf(ids, indicator), context)

  test('names the highest and the lowest, beside the standard', () => {
    const figure = figureOf(['one', 'two'], 'sports-area-per-student-primary')
    expect(figure.title).toBe('小学生均体育运动场馆面积：第二小学最高，15 ㎡/生；第一小学最低，6 ㎡/生')
    expect(figure.subtitle).toBe('2018 年，㎡/生')
    expect(figure.limits).toMatchObject([{ name: '标准 7.5', value: 7.5 }])
    expect(figure.bars.map(({ label, datum }) => [label, datum.text])).toEqual([
      ['第一小学', '6'],
      ['第二小学', '15'],
    ])
  })

  test('says that all are the same, that one has a number, that none has', () => {
    expect(figureOf(['two', 'three'], 'students-primary').title).toBe('小学在校学生：各校均为 1,000 人')
    expect(figureOf(['two', 'three'], 'equipment-per-student-primary').title).toBe(
      '小学生均教学仪器设备值：只有第二小学有数据，4,000 元/生',
    )
    expect(figureOf(['mid'], 'backbone-teachers-per-100-junior').title).toBe('初中每百名学生县级以上骨干教师：各校均无数据')
  })
})

test('an empty cell says why', () => {
  const reason = (id: string, indicator: string) => {
    const found = indicatorById(indicator)
    return found === undefined ? '' : reasonForNothing(schoolOf(id, context), found, context)
  }
  expect(reason('garden', 'students-kindergarten')).toBe('2019 年开办')
  expect(reason('mid', 'students-primary')).toBe('无此学段')
  expect(reason('point', 'sports-area-per-student-primary')).toBe('不适用')
})

describe('finding another school', () => {
  const { schools } = context.district
  const found = (query: string, chosen: readonly string[] = ['mid']) =>
    findSchools(schools, schoolsOf(chosen), query).found.map(({ id }) => id)

  test('offers those of the same stages without words', () => {
    expect(found('')).toEqual(['nine'])
    expect(findSchools(schools, schoolsOf(['mid']), '').more).toBe(5)
  })

  test('finds names in Chinese, pinyin and English, peers first', () => {
    expect(found('第二')).toEqual(['two'])
    expect(found('dyxx')).toEqual(['one'])
    expect(found('no. ')).toEqual(['one', 'two', 'three'])
    expect(found('学')).toEqual(['nine', 'one', 'two', 'three', 'point'])
  })

  test('offers nobody twice, and eight at most', () => {
    expect(found('第', ['one'])).toEqual(['two', 'three'])
    const many = Array.from({ length: 12 }, (_, index) => school(`s${index}`))
    expect(findSchools(many, [], '')).toMatchObject({ more: 4 })
    expect(findSchools(many, [], '').found).toHaveLength(8)
  })
})
