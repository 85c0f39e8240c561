import { comparedSchools } from '#schools/profile/compared-schools.ts'
import { profileTitle } from '#schools/profile/profile-title.ts'
import { withoutTotals } from '#schools/profile/without-totals.ts'
import { assessSchool } from '#indicators/schools/assess-school.ts'
import { schoolPlace } from '#indicators/schools/school-place.ts'
import { indicatorById } from '#indicators/indicator-by-id.ts'
import { districtOf } from '#test/indicators/balance/enough.ts'
import { school } from '#test/indicators/small-district.ts'
import { describe, expect, test } from 'vitest'
import { someSchools } from './some-schools.ts'

const context = someSchools()
const assessed = (id: string) => assessSchool(id, context.district, context.standards, 2018)
const titleOf = (id: string, language: 'zh-CN' | 'en' = 'zh-CN') => {
  const found = context.district.schools.find((one) => one.id === id)
  return found === undefined ? '' : profileTitle(found, assessed(id), { ...context, language })
}

describe('the headline of a school', () => {
  test('names what is shortest for its limit, with the gap in its own unit', () => {
    // Sports area 6 of 7.5 m² is 20 % short; lowest ratio 80 of 85 and class 46 of 45 are nearer.
    expect(titleOf('one')).toBe('第一小学：3 项未达标，小学生均体育运动场馆面积差 1.5 ㎡/生')
    expect(titleOf('one', 'en')).toBe('No. 1: 3 not met; Sports ground and hall area per student, primary short by 1.5 m² per student')
  })

  test('says that all is met, that nothing is known, or that the school is not open yet', () => {
    // 800 students with what 1,000 need have a quarter more than enough; the only class is full, at 45.
    expect(titleOf('two')).toMatch(/^第二小学：\d+ 项有标准的指标无未达标，1 项需关注$/)
    expect(titleOf('mid')).toBe('城关中学：没有可评定的指标')
    expect(titleOf('garden')).toBe('新幼儿园 2019 年开办，2018 年尚无数据')
  })
})

test('a total over all stages is left out where the school teaches one', () => {
  const families = withoutTotals(assessed('one')).map(({ indicator }) => indicator.id)
  expect(families).toContain('students-primary')
  expect(families).not.toContain('students')
})

describe('the place of a school in its district', () => {
  const indicator = indicatorById('students-primary')
  const sizes = [100, 200, 200, 400, 1_000]
  const district = districtOf(sizes.map((students, index) => [school(`s${index}`), { students }]))
  const placeOf = (value: number) =>
    indicator === undefined ? null : schoolPlace(indicator, { kind: 'value', value, status: 'reported', sources: [] }, district, 2018)

  test('is among the quartiles of the schools', () => {
    // Of five numbers the quartiles are the second, third and fourth.
    expect(placeOf(100)).toMatchObject({ least: 100, quarter: 200, middle: 200, threeQuarters: 400, most: 1_000, all: 5 })
  })

  test('counts from the largest where no direction is better, equal schools sharing a rank', () => {
    expect([1_000, 400, 200, 100].map((value) => placeOf(value)?.rank)).toEqual([1, 2, 3, 5])
    expect([400, 200].map((value) => placeOf(value)?.tied)).toEqual([false, true])
  })

  test('counts from the lowest where lower is better', () => {
    const staff = indicatorById('students-per-staff-primary')
    const two = someSchools().district
    // 1,000 and 800 students for 50 members of staff each: 20 and 16.
    const place = (value: number) =>
      staff === undefined ? null : schoolPlace(staff, { kind: 'value', value, status: 'reported', sources: [] }, two, 2018)
    expect([16, 20].map((value) => place(value)?.rank)).toEqual([1, 2])
  })

  test('is none without a number', () => {
    expect(
      indicator === undefined ? 0 : schoolPlace(indicator, { kind: 'missing', reason: 'withheld', sources: [] }, district, 2018),
    ).toBeNull()
  })
})

test('an address compares each school once, four at most, and says whom it does not know', () => {
  const { district } = context
  expect(comparedSchools(['one', 'nobody', 'one', 'two', ''], district)).toMatchObject({
    schools: [{ id: 'one' }, { id: 'two' }],
    unknown: ['nobody'],
  })
  const many = districtOf(['a', 'b', 'c', 'd', 'e'].map((id) => [school(id)]))
  expect(comparedSchools(['a', 'b', 'c', 'd', 'e'], many).schools).toHaveLength(4)
})
