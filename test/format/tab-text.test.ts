import { tabText } from '#format/tab-text.ts'
import { expect, test } from 'vitest'

test('a copied table keeps its cells apart, its numbers, and runs no formula', () => {
  const rows = [
    ['学校', '需增加'],
    ['第一小学\n分校', '-1.5'],
    ['名称\t别名', '=1+1'],
  ]
  expect(tabText(rows)).toBe("学校\t需增加\n第一小学 分校\t-1.5\n名称 别名\t'=1+1")
})
