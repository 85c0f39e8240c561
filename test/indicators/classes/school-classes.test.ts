import { expect, test } from 'vitest'
import { measureClasses } from '#indicators/classes/school-classes.ts'
import { indicator } from '../measured.ts'
import { school, smallDistrict } from '../small-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

const kindergarten = (id: string) => school(id, { kind: 'kindergarten', stages: ['kindergarten'] })
const district = smallDistrict({
  years: [2018],
  schools: [kindergarten('a'), kindergarten('b'), kindergarten('c')],
  classes: [
    { school: 'a', stage: 'kindergarten', year: 2018, grade: 1, students: 24 },
    { school: 'a', stage: 'kindergarten', year: 2018, grade: 1, students: 29 },
    { school: 'a', stage: 'kindergarten', year: 2018, grade: 3, students: 40 },
    { school: 'b', stage: 'kindergarten', year: 2018, grade: 3, students: 31 },
  ],
})

const told = (measured: ReturnType<typeof measureClasses>) =>
  measured.map(({ school: id, statistic }) => [id, statistic.kind === 'value' ? statistic.value : statistic.reason])

test('the classes of each school make its number; a school without a class list has none', () => {
  expect(told(measureClasses(district, 2018, 'kindergarten', (classes) => classes.length))).toEqual([
    ['a', 3],
    ['b', 1],
    ['c', 'not-collected'],
  ])
  expect(measureClasses(district, 2018, null, () => 0)).toEqual([])
})

test('the largest class of a grade in each kindergarten: one without the grade has none', () => {
  expect(told(indicator('largest-kindergarten-class-small').measureSchools?.(district, 2018, shippedStandards) ?? [])).toEqual([
    ['a', 29],
    ['b', 'not-applicable'],
    ['c', 'not-collected'],
  ])
})

test('the class that is the largest of those that count is named as what the number is made from; nothing where none counts', () => {
  // Class 1 has as many as the largest of the first grade and is of the third.
  const named = smallDistrict({
    years: [2018],
    schools: [kindergarten('a'), kindergarten('b'), kindergarten('c')],
    classes: [
      { school: 'a', stage: 'kindergarten', year: 2018, grade: 3, students: 29 },
      { school: 'a', stage: 'kindergarten', year: 2018, grade: 1, students: 24 },
      { school: 'a', stage: 'kindergarten', year: 2018, grade: 1, students: 29 },
      { school: 'b', stage: 'kindergarten', year: 2018, grade: 3, students: 31 },
    ],
  })
  const measured = indicator('largest-kindergarten-class-small').measureSchools?.(named, 2018, shippedStandards) ?? []
  expect(
    measured.map(({ inputs }) => inputs.map(({ name, statistic }) => [name.zh, name.en, statistic.kind === 'value' && statistic.value])),
  ).toEqual([[['3 班', 'class 3', 29]], [], []])
})
