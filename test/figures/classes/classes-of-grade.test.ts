import { expect, test } from 'vitest'
import { classesOfGrade } from '#figures/classes/classes-of-grade.ts'
import { smallView } from '#test/figures/small-view.ts'
import { school } from '#test/indicators/small-district.ts'

const viewed = smallView({
  years: [2018],
  schools: [school('a', { name: { zh: '第三小学', en: 'No. 3' } })],
  classes: [58, 57, 44].map((students) => ({ school: 'a', stage: 'primary' as const, year: 2018, grade: 6, students })),
})

test('all classes of a grade of a school stand beside each other', () => {
  const figure = classesOfGrade('a', 'primary-6', viewed)
  // 58 + 57 + 44 = 159; 159 ÷ 3 = 53.
  expect(figure?.title).toBe('第三小学六年级 3 个班中 2 个超过标准班额')
  expect(figure?.subtitle).toBe('2018 年各班人数，人；共 159 人，平均 53 人')
  expect(figure?.bars.map(({ datum, note }) => [datum.text, note])).toEqual([
    ['58', '超 13 人'],
    ['57', '超 12 人'],
    ['44', undefined],
  ])
  expect(figure?.limits.map(({ value }) => value)).toEqual([45, 56])
})

test('is none of a grade or school without classes', () => {
  expect(classesOfGrade('a', 'primary-5', viewed)).toBeNull()
  expect(classesOfGrade('b', 'primary-6', viewed)).toBeNull()
})
