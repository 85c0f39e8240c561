import { expect, test } from 'vitest'
import { changeWords } from '#pages/duties/drill-down/change-words.ts'
import { scaleFor } from '#format/scale.ts'
import { missing } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { reported, smallAssessment, smallIndicator } from './small-assessment.ts'

test.each<[Unit, number, number | null, string, string]>([
  ['yuan-per-student-year', 1000, 370, '+370', '+370'],
  ['percent', 63, -1.25, '−1.25 个百分点', '−1.25 pp'],
  ['yuan', 702_000_000, 84_000_000, '+8,400 万元', '+84'],
  ['yuan', 702_000_000, 184_000_000, '+1.84', '+184'],
  ['coefficient', 0.4996, -0.0004, '−0.0004', '−0.0004'],
  ['school', 20, 0, '持平', 'no change'],
  ['school', 20, null, '无上年数据', 'no earlier figure'],
])('%s %d changed by %s', (unit, value, change, chinese, english) => {
  const assessment = smallAssessment({ indicator: smallIndicator({ unit }), statistic: reported(value), change })
  expect(changeWords(assessment, scaleFor(unit, value, 'zh-CN'), 'zh-CN')).toBe(chinese)
  expect(changeWords(assessment, scaleFor(unit, value, 'en'), 'en')).toBe(english)
})

test('without a number there is no change', () => {
  expect(changeWords(smallAssessment({ statistic: missing('withheld') }), scaleFor('school', 0, 'zh-CN'), 'zh-CN')).toBe('无数据')
})
