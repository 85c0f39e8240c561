import type { DistrictView } from '#view/district-view.ts'
import { comparisonRows } from '#figures/schools/comparison-rows.ts'
import { comparisonTitle } from '#pages/schools/profile/compare/comparison-title.ts'
import { findSchools } from '#pages/schools/profile/compare/find-schools.ts'
import { reasonForNothing } from '#pages/schools/profile/compare/reason-for-nothing.ts'
import { indicatorById } from '#indicators/catalogue.ts'
import { school } from '#test/indicators/small-district.ts'
import { describe, expect, test } from 'vitest'
import { profiledSchools, schoolOf } from '../profiled-schools.ts'

const viewed = profiledSchools()
const schoolsOf = (ids: readonly string[], of: DistrictView = viewed) => ids.map((id) => schoolOf(id, of))

describe('the heading of a comparison', () => {
  const titleOf = (ids: readonly string[], language: 'zh-CN' | 'en' = 'zh-CN') =>
    comparisonTitle(schoolsOf(ids), comparisonRows(schoolsOf(ids), viewed), language)

  test('says what each school misses', () => {
    // Sports area, the weakest resource and the largest class of the first.
    expect(titleOf(['one', 'two', 'garden'])).toBe('第一小学 3 项未达标，第二小学可评定的指标均达标，新幼儿园无法评定')
    expect(titleOf(['one', 'two'], 'en')).toBe('No. 1: 3 not met; No. 2: all that can be assessed is met')
  })

  test('counts schools whose names would fill the page', () => {
    const long = (id: string) => ({ ...schoolOf(id, viewed), name: { zh: '双桥镇东坡移民安置区九里湾寄宿制希望小学', en: 'Long' } })
    const schools = [long('one'), long('two')]
    expect(comparisonTitle(schools, comparisonRows(schools, viewed), 'zh-CN')).toBe('2 所学校中 1 所有未达标项，共 3 项')
  })

  test('says that none is chosen', () => {
    expect(titleOf([])).toBe('尚未选择学校')
  })
})

test('an empty cell says why', () => {
  const reason = (id: string, indicator: string) => {
    const found = indicatorById(indicator)
    return found === undefined ? '' : reasonForNothing(schoolOf(id, viewed), found, viewed)
  }
  expect(reason('garden', 'students-kindergarten')).toBe('2019 年开办')
  expect(reason('mid', 'students-primary')).toBe('无此学段')
  expect(reason('point', 'sports-area-per-student-primary')).toBe('不适用')
})

describe('finding another school', () => {
  const { schools } = viewed.district
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
