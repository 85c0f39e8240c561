import { indicatorById } from '#indicators/catalogue.ts'
import type { SchoolAssessment } from '#indicators/schools/assess-school.ts'
import { assessSchool } from '#indicators/schools/assess-school.ts'
import { schoolPlace } from '#indicators/schools/school-place.ts'
import { placeWords, rankWords } from '#pages/schools/profile/indicators/place-words.ts'
import { stripLayout } from '#pages/schools/profile/indicators/strip-layout.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { districtOf } from '#test/indicators/balance/enough.ts'
import { school, smallDistrict } from '#test/indicators/small-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { describe, expect, test } from 'vitest'

const reported = (value: number): Statistic => ({ kind: 'value', value, status: 'reported', sources: [] })

/** Primary schools with so many pupils each, and 10 m² of sports area a pupil less one for each school before. */
const sizes = [100, 200, 200, 400, 1_000]
const district = districtOf(sizes.map((students, index) => [school(`s${index}`), { students, 'sports-area': students * (10 - index) }]))

function assessmentOf(id: string, indicator: string, of = district): SchoolAssessment {
  const found = assessSchool(id, of, shippedStandards, 2018).find((one) => one.indicator.id === indicator)
  if (found === undefined) throw new Error(`${id} has no ${indicator}`)
  return found
}

function placeOf(assessment: SchoolAssessment, of = district) {
  const place = schoolPlace(assessment.indicator, assessment.measurement.statistic, of, shippedStandards, 2018)
  if (place === null) throw new Error('no place')
  return place
}

describe('the place of a school in its district', () => {
  const students = indicatorById('students-primary')
  const of = (value: number) => (students === undefined ? null : schoolPlace(students, reported(value), district, shippedStandards, 2018))

  test('is among the quartiles of the schools', () => {
    // Of five numbers the quartiles are the second, third and fourth.
    expect(of(100)).toMatchObject({ least: 100, quarter: 200, middle: 200, threeQuarters: 400, most: 1_000, all: 5 })
  })

  test('lies between two schools where a quartile does', () => {
    // Of 10, 20, 30, 40 the first quartile is three quarters of the way from 10 to 20, the median 25, the third 32.5.
    const four = districtOf([10, 20, 30, 40].map((count, index) => [school(`s${index}`), { students: count }]))
    expect(students === undefined ? null : schoolPlace(students, reported(10), four, shippedStandards, 2018)).toMatchObject({
      quarter: 17.5,
      middle: 25,
      threeQuarters: 32.5,
    })
  })

  test('counts from the largest where no direction is better, equal schools sharing the better rank', () => {
    expect([1_000, 400, 200, 100].map((value) => of(value)?.rank)).toEqual([1, 2, 3, 5])
    expect([400, 200].map((value) => of(value)?.tied)).toEqual([false, true])
  })

  test('is none without a number', () => {
    expect(
      students === undefined
        ? 0
        : schoolPlace(students, { kind: 'missing', reason: 'withheld', sources: [] }, district, shippedStandards, 2018),
    ).toBeNull()
  })

  test('counts schools with a number only', () => {
    const partly = districtOf([
      [school('a'), { 'sports-area': 8_000 }],
      [school('b'), { 'sports-area': 'withheld' }],
    ])
    expect(placeOf(assessmentOf('a', 'sports-area-per-student-primary', partly), partly)).toMatchObject({ rank: 1, all: 1 })
  })
})

describe('the rank in words', () => {
  const words = (id: string, indicator: string, language: 'zh-CN' | 'en' = 'zh-CN') => {
    const assessment = assessmentOf(id, indicator)
    return rankWords(placeOf(assessment), assessment, language)
  }

  test('says from which end it counts', () => {
    // 10, 9, 8, 7, 6 m² a pupil: the third school is third from the highest.
    expect(words('s2', 'sports-area-per-student-primary')).toBe('5 所中第 3')
    expect(words('s2', 'sports-area-per-student-primary', 'en')).toBe('3 of 5')
    // A school should be small: 100 pupils are the first from the lowest.
    expect(words('s0', 'largest-school')).toBe('5 所中第 1')
    expect(words('s4', 'students-primary')).toBe('5 所中由多到少第 1')
  })

  test('says who shares it', () => {
    expect(words('s1', 'students-primary')).toBe('5 所中由多到少第 3（并列）')
    expect(words('s2', 'students-primary', 'en')).toBe('3 of 5 by size (tied)')
  })

  test('names the only school with a number', () => {
    const alone = smallDistrict({
      years: [2018],
      schools: [school('a')],
      rows: [{ indicator: 'students', school: 'a', stage: 'primary', year: 2018, value: 30 }],
    })
    const assessment = assessmentOf('a', 'students-primary', alone)
    expect(rankWords(placeOf(assessment, alone), assessment, 'zh-CN')).toBe('全区仅此一所有数据')
  })
})

test('the strip is told with value, rank, quartiles and standard', () => {
  const assessment = assessmentOf('s3', 'sports-area-per-student-primary')
  // 6, 7, 8, 9, 10: the quartiles are 7, 8, 9; 7 is short of 7.5.
  expect(placeWords(placeOf(assessment), assessment, 'zh-CN')).toBe(
    '本校 7 ㎡/生，5 所中第 4；全区学校最低 6，下四分位 7，中位数 8，上四分位 9，最高 10 ㎡/生；标准 7.5',
  )
})

describe('the strip', () => {
  const place = { least: 0, quarter: 25, middle: 50, threeQuarters: 75, most: 100, rank: 1, tied: false, all: 5 }

  test('is as long as the schools', () => {
    // 100 pixels between margins of 10.
    expect(stripLayout(place, 30, null, 120, 10)).toEqual({
      least: 10,
      quarter: 35,
      middle: 60,
      threeQuarters: 85,
      most: 110,
      own: 40,
      limit: null,
    })
  })

  test('grows to hold a standard beyond them on either side', () => {
    expect(stripLayout(place, 100, 200, 120, 10)).toMatchObject({ least: 10, most: 60, own: 60, limit: 110 })
    expect(stripLayout(place, 0, -100, 120, 10)).toMatchObject({ limit: 10, least: 60, most: 110, own: 60 })
  })

  test('lies in the middle where all are the same', () => {
    const same = { ...place, least: 7, quarter: 7, middle: 7, threeQuarters: 7, most: 7 }
    expect(stripLayout(same, 7, 7, 120, 10)).toMatchObject({ least: 60, most: 60, own: 60, limit: 60 })
  })
})
