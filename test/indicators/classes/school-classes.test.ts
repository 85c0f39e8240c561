import { measureClasses } from '#indicators/classes/school-classes.ts'
import { expect, test } from 'vitest'
import { school, smallDistrict } from '../small-district.ts'

test('the classes of each school of a stage make its number; a school without a list has none', () => {
  const district = smallDistrict({
    years: [2018],
    schools: [school('a', { kind: 'nine-year', stages: ['primary', 'junior'] }), school('b')],
    classes: [
      { school: 'a', stage: 'primary', year: 2018, grade: 1, students: 40 },
      { school: 'a', stage: 'primary', year: 2018, grade: 2, students: 30 },
      { school: 'a', stage: 'junior', year: 2018, grade: 1, students: 50 },
    ],
  })
  const students = (stage: 'primary' | 'junior' | null) =>
    measureClasses(district, 2018, stage, (classes) => classes.reduce((sum, one) => sum + one.students, 0)).map(
      ({ school: id, statistic }) => [id, statistic.kind === 'value' ? statistic.value : statistic.reason],
    )
  expect(students('primary')).toEqual([
    ['a', 70],
    ['b', 'not-collected'],
  ])
  expect(students('junior')).toEqual([['a', 50]])
  expect(students(null)).toEqual([])
})
