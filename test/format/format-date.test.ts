import { expect, test } from 'vitest'
import { formatDate } from '#format/format-date.ts'

test.each([
  ['2018', '2018 年', '2018'],
  ['2018-08', '2018 年 8 月', 'August 2018'],
  ['2018-08-31', '2018 年 8 月 31 日', '31 August 2018'],
  ['2019-01-01', '2019 年 1 月 1 日', '1 January 2019'],
])('%s is written as precisely as it is known', (date, chinese, english) => {
  expect(formatDate(date, 'zh-CN')).toBe(chinese)
  expect(formatDate(date, 'en')).toBe(english)
})
