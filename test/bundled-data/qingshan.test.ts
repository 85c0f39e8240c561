import { describe, expect, test } from 'vitest'
import { districtStatistics, reportedOnly } from '#statistics/index-district.ts'
import { measures } from '#statistics/measures/measures.ts'
import { stages } from '#statistics/stage.ts'
import { bundledDistrict, observationRows } from './bundled-district.ts'
import { valueOf } from './value-of.ts'

const qingshan = bundledDistrict('qingshan')
const district = districtStatistics(qingshan)
const rows = observationRows(qingshan)

function ofKind(kind: string) {
  return qingshan.schools.filter((school) => school.kind === kind)
}

describe('青山县 has another shape than 某区', () => {
  test('everything is illustrative', () => {
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['illustrative']))
    expect(qingshan.schools.every(({ status }) => status === 'illustrative')).toBe(true)
    expect(reportedOnly(district).classes(2019)).toEqual([])
  })

  test('a county outside Henan with years missing between', () => {
    expect(qingshan.meta.area).toBe('county')
    expect(qingshan.meta.scopes).toEqual(['nation', 'central-west'])
    expect(district.years).toEqual([2013, 2015, 2016, 2017, 2019])
  })

  test('60 schools of every kind, teaching points below 100 and some below 50 pupils', () => {
    expect(qingshan.schools).toHaveLength(60)
    expect([ofKind('nine-year').length, ofKind('complete-secondary').length, ofKind('special').length]).toEqual([5, 1, 1])
    const pupils = ofKind('teaching-point').map(({ id }) => valueOf(district, 'students', { year: 2019, stage: 'primary', school: id }))
    expect(Math.max(...pupils)).toBeLessThan(100)
    expect(pupils.filter((count) => count < 50).length).toBeGreaterThan(3)
  })

  test('nine-year schools count in both stages', () => {
    for (const { stages: taught } of ofKind('nine-year')) expect(taught).toEqual(['primary', 'junior'])
  })

  test('a single school teaches the senior stage', () => {
    expect(district.schoolsOf('senior', 2019)).toHaveLength(1)
  })

  test('some names are very long', () => {
    expect(Math.max(...qingshan.schools.map(({ name }) => name.zh.length))).toBeGreaterThan(40)
    expect(Math.max(...qingshan.schools.map(({ name }) => name.en.length))).toBeGreaterThan(120)
  })

  test('gaps of every reason, and whole measures missing', () => {
    expect(new Set(rows.flatMap(({ reason }) => (reason === null ? [] : [reason])))).toEqual(
      new Set(['withheld', 'not-collected', 'not-applicable']),
    )
    const present = new Set(rows.map(({ indicator }) => indicator))
    expect([...measures.keys()].filter((id) => !present.has(id)).length).toBeGreaterThan(20)
    expect(district.observe('staff', { year: 2019, stage: 'senior' })).toMatchObject({ kind: 'missing', reason: 'withheld' })
    expect(district.observe('sports-area', { year: 2017, stage: 'primary' })).toMatchObject({ kind: 'missing', reason: 'withheld' })
  })
})

describe('青山县 holds together', () => {
  test('class lists add up to the students, except of the special school, and are missing in 2016', () => {
    expect(district.classes(2016)).toEqual([])
    for (const year of [2013, 2015, 2017, 2019]) {
      for (const stage of stages) {
        const classes = district.classes(year, stage)
        for (const { id, kind } of district.schoolsOf(stage, year)) {
          if (kind === 'special') continue
          const inClasses = classes.filter(({ school }) => school === id).reduce((sum, { students }) => sum + students, 0)
          expect(inClasses, `${id} ${year}`).toBe(valueOf(district, 'students', { year, stage, school: id }))
        }
      }
    }
  })

  test('super-sized classes are still there', () => {
    expect(district.classes(2019, 'primary').some(({ students }) => students >= 66)).toBe(true)
  })

  test('children by owner add up to the kindergartens', () => {
    for (const year of district.years) {
      const children =
        valueOf(district, 'public-kindergarten-children', { year }) + valueOf(district, 'private-kindergarten-children', { year })
      expect(children).toBe(valueOf(district, 'students', { year, stage: 'kindergarten' }))
    }
  })

  test('teachers of a kind are teachers, teachers are staff', () => {
    for (const year of district.years) {
      for (const stage of ['primary', 'junior'] as const) {
        for (const { id, kind } of district.schoolsOf(stage, year)) {
          const place = { year, stage, school: id }
          const teachers = valueOf(district, 'full-time-teachers', place)
          expect(teachers).toBeLessThanOrEqual(valueOf(district, 'staff', place))
          if (kind === 'special') continue
          for (const measure of ['teachers-above-required-qualification', 'backbone-teachers', 'pe-arts-teachers']) {
            expect(valueOf(district, measure, place)).toBeLessThanOrEqual(teachers)
          }
        }
      }
    }
  })

  test('what is spent on students and building fits into the expenditure, and fills most of it', () => {
    for (const year of [2013, 2015, 2017, 2019]) {
      const spent = (['primary', 'junior', 'senior'] as const).reduce(
        (sum, stage) =>
          sum + valueOf(district, 'students', { year, stage }) * valueOf(district, 'per-student-expenditure', { year, stage }),
        valueOf(district, 'construction-investment', { year }),
      )
      const share = spent / valueOf(district, 'education-expenditure', { year })
      expect(share, `${year}`).toBeGreaterThan(0.7)
      expect(share, `${year}`).toBeLessThan(1)
    }
  })

  test('the branches of 2019 add up', () => {
    const parts = ['bureau', 'units', 'private'].map((part) => valueOf(district, `party-branches-${part}`, { year: 2019 }))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(valueOf(district, 'party-branches', { year: 2019 }))
  })
})
