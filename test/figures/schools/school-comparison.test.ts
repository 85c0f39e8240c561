import type { DistrictView } from '#view/district-view.ts'
import { schoolComparison } from '#figures/schools/school-comparison.ts'
import { comparisonRows, type ComparisonRow } from '#figures/schools/comparison-rows.ts'
import { describe, expect, test } from 'vitest'
import { profiledSchools, schoolOf } from '#test/pages/schools/profile/profiled-schools.ts'

const viewed = profiledSchools()
const schoolsOf = (ids: readonly string[], of: DistrictView = viewed) => ids.map((id) => schoolOf(id, of))

function rowOf(ids: readonly string[], indicator: string): ComparisonRow {
  const rows = comparisonRows(schoolsOf(ids), viewed).flatMap((group) => group.rows)
  const found = rows.find((row) => row.indicator.id === indicator)
  if (found === undefined) throw new Error(`no row ${indicator}`)
  return found
}

describe('schools side by side', () => {
  test('of one stage are one group, what a standard binds first', () => {
    const [group, ...others] = comparisonRows(schoolsOf(['one', 'two']), viewed)
    expect(others).toEqual([])
    expect(group?.stage).toBe('primary')
    const bound = group?.rows.map(({ standard }) => standard !== null) ?? []
    expect(bound.indexOf(false)).toBeGreaterThan(bound.lastIndexOf(true))
  })

  test('of several stages are told stage by stage; what a school does not teach is empty', () => {
    expect(comparisonRows(schoolsOf(['one', 'nine']), viewed).map(({ stage }) => stage)).toEqual(['primary', 'junior', null])
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

describe('one indicator of the schools as bars', () => {
  const figureOf = (ids: readonly string[], indicator: string) => schoolComparison(schoolsOf(ids), rowOf(ids, indicator), viewed)

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
