import { expect, test } from 'vitest'
import { classList } from '#figures/classes/class-list.ts'
import { partOfGrade } from '#pages/classes/part-of-grade.ts'
import { smallView } from '#test/figures/small-view.ts'
import { school } from '#test/indicators/small-district.ts'

const classOf = (grade: number) => ({ school: 'a', stage: 'primary' as const, year: 2018, grade, students: 40 })
const rows = classList(smallView({ years: [2018], schools: [school('a')], classes: [classOf(6), classOf(6), classOf(5)] }))
const sixth = rows.filter(({ record }) => record.grade === 6)

test('the classes listed are a part of one grade, which is named', () => {
  expect(partOfGrade(sixth.slice(0, 1), rows)).toEqual({ school: 'a', grade: 'primary-6' })
})

test('nothing, a whole grade and several grades are no part of one', () => {
  expect(partOfGrade([], rows)).toBeNull()
  expect(partOfGrade(sixth, rows)).toBeNull()
  expect(partOfGrade(rows, rows)).toBeNull()
})
