import { csvText } from '#format/csv-text.ts'
import { formatWhole } from '#format/format-whole.ts'
import { expect, test } from 'vitest'

test('a table for a sheet keeps its characters, its quotes and its numbers, and runs no formula', () => {
  const rows = [
    ['学校', '需增加'],
    ['第一小学，分校', '1650'],
    ['他说"好"', '-1.5'],
    ['=1+1', '@sum'],
    ['+86', '-a'],
  ]
  expect(csvText([['少了'], [-1.5], [-0.25]])).toBe('\uFEFF少了\r\n-1.5\r\n-0.25\r\n')
  expect(csvText(rows)).toBe(`\uFEFF学校,需增加\r\n第一小学，分校,1650\r\n"他说""好""",-1.5\r\n'=1+1,'@sum\r\n'+86,'-a\r\n`)
})

test.each([
  [765_433, 'yuan', '765,433 元', '765,433 yuan'],
  [1_046, 'square-metre', '1,046 ㎡', '1,046 m²'],
  [1, 'person', '1 人', '1 person'],
  [0.5, 'square-metre', '0.5 ㎡', '0.5 m²'],
] as const)('%d %s is written to the last one', (amount, unit, zh, en) => {
  expect(formatWhole(amount, unit, 'zh-CN')).toBe(zh)
  expect(formatWhole(amount, unit, 'en')).toBe(en)
})
