import { expect, test } from 'vitest'
import { repeatsQuote } from '#records/repeats-quote.ts'

test.each([
  ['累计投资5.8亿元', '累计投资5.8亿元', true],
  ['累计投资 5.8 亿元', '近年来，累计投资5.8亿元，', true],
  ['项目2状态：今年8月份竣工', '今年8月份竣工', false],
  ['Invested altogether: 580 million yuan', '累计投资5.8亿元', false],
  ['累计投资5.8亿元', null, false],
])('%s after %s: %s', (statement, quote, repeated) => {
  expect(repeatsQuote(statement, quote)).toBe(repeated)
})
