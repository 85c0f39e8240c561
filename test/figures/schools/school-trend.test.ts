import { assessSchool } from '#indicators/schools/assess-school.ts'
import { medianCourse, schoolCourse } from '#figures/schools/school-course.ts'
import { schoolTrend } from '#figures/schools/school-trend.ts'
import { indicatorById } from '#indicators/catalogue.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { describe, expect, test } from 'vitest'
import { profiledSchools, schoolOf } from '../../pages/schools/profile/profiled-schools.ts'

const viewed = profiledSchools()
const shown = (series: readonly Statistic[]) => series.map((one) => (one.kind === 'value' ? one.value : one.reason))

function figureOf(id: string, indicator: string, over = viewed) {
  const assessment = assessSchool(id, over.district, over.standards, 2018).find((one) => one.indicator.id === indicator)
  if (assessment === undefined) throw new Error(`${id} has no ${indicator}`)
  return schoolTrend(schoolOf(id, over), assessment, over)
}

describe('an indicator of a school over the years', () => {
  test('is the school’s own beside the median of those with a number', () => {
    const sports = indicatorById('sports-area-per-student-primary')
    if (sports === undefined) throw new Error('no sports area')
    // 2017 only one school has a number; 2018 they are 6, 15, 15, 15.
    expect(shown(schoolCourse(sports, 'one', viewed))).toEqual([5, 6])
    expect(shown(medianCourse(sports, viewed))).toEqual([5, 15])
    expect(shown(schoolCourse(sports, 'nobody', viewed))).toEqual(['not-applicable', 'not-applicable'])
  })

  test('has a median between two schools where their number is even', () => {
    const students = indicatorById('students-primary')
    if (students === undefined) throw new Error('no students')
    // 30 at the teaching point, 1,000 at the four others.
    expect(shown(medianCourse(students, viewed))).toEqual([1_000, 1_000])
    const size = indicatorById('multimedia-classrooms-per-100-junior')
    if (size === undefined) throw new Error('no rooms')
    expect(shown(medianCourse(size, viewed))).toEqual(['not-collected', 4.6])
  })

  test('tells how it changed, and draws the standard from the year in which it was in force', () => {
    const figure = figureOf('one', 'sports-area-per-student-primary')
    expect(figure.title).toBe('第一小学生均体育运动场馆面积增至 6 ㎡/生，2017 年为 5 ㎡/生')
    expect(figure.subtitle).toBe('本校与全区学校中位数，㎡/生')
    expect(figure.standards).toMatchObject([{ name: '标准 7.5', values: [7.5, 7.5] }])
    expect(figure.series.map(({ name }) => name)).toEqual(['本校', '全区学校中位数'])
    expect(figure.status).toBe('reported')
  })

  test('has neither median nor stage where it adds up stages', () => {
    const figure = figureOf('nine', 'students')
    expect(figure.series.map(({ id }) => id)).toEqual(['own'])
    expect(figure.standards).toEqual([])
    expect(figure.subtitle).toBe('本校，人')
  })

  test('says why there is no number', () => {
    expect(figureOf('three', 'equipment-per-student-primary').title).toContain('未公开')
  })
})
