import { gradeWords } from '#format/grade-words.ts'
import { expect, test } from 'vitest'

test.each([
  ['kindergarten', 1, '小班', 'Age 3–4'],
  ['kindergarten', 3, '大班', 'Age 5–6'],
  ['kindergarten', 4, '4 年级', 'Year 4'],
  ['primary', 1, '一年级', 'Grade 1'],
  ['primary', 6, '六年级', 'Grade 6'],
  ['junior', 1, '七年级', 'Grade 7'],
  ['junior', 3, '九年级', 'Grade 9'],
  ['senior', 2, '高二', 'Senior year 2'],
] as const)('year %s %i is %s, %s', (stage, grade, zh, en) => {
  expect(gradeWords(stage, grade)).toEqual({ zh, en })
})
