import { expect, test } from 'vitest'
import { reportText } from '#reports/report-text.ts'

test.each([
  ['公办学校 20 所', '公办学校20所'],
  ['1,560 元/年，标准 ≥ 80,130', '1560元/年，标准≥80130'],
  ['12,345,678 元', '12345678元'],
  ['2018 年 9 月 26 日', '2018年9月26日'],
  ['1、2 班；《No. 5 School》', '1、2班；《No. 5 School》'],
  ['1,2 班', '1,2班'],
  ['  两端', '  两端'],
])('"%s" is written as an official document writes it', (text, written) => {
  expect(reportText(text, 'zh-CN')).toBe(written)
})

test('English keeps its spaces and commas', () => {
  expect(reportText('20 schools, 1,560 yuan', 'en')).toBe('20 schools, 1,560 yuan')
})
