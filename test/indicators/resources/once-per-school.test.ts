import { oncePerSchool } from '#indicators/resources/once-per-school.ts'
import { tryOut } from '#statistics/trial/try-out.ts'
import { expect, test } from 'vitest'
import { districtOf } from '../balance/enough.ts'
import { school } from '../small-district.ts'

const district = districtOf([[school('a')], [school('b')], [school('c')]])

function counted() {
  const asked: string[] = []
  const students = oncePerSchool('primary', (of, year) => (id) => {
    asked.push(id)
    const number = of.observe('students', { year, stage: 'primary', school: id })
    return number.kind === 'value' ? number.value : null
  })
  return { asked, students }
}

test('computes each school once', () => {
  const { asked, students } = counted()
  expect(students(district, 2018)).toBe(students(district, 2018))
  expect(asked).toEqual(['a', 'b', 'c'])
})

test('computes for a trial only the schools that it touches, and takes the others over', () => {
  const { asked, students } = counted()
  students(district, 2018)
  const trial = tryOut(district, 2018, [
    { kind: 'set', school: 'b', stage: 'primary', measure: 'students', value: 7 },
    { kind: 'add', school: 'new-1', stage: 'primary' },
  ])
  expect(students(trial.district, 2018)).toEqual([1_000, 7, 1_000, 0])
  expect(asked).toEqual(['a', 'b', 'c', 'b', 'new-1'])
})
