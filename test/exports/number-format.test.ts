import { expect, test } from 'vitest'
import { numberFormat } from '#exports/number-format.ts'

const bare = { unit: '所', isUnitShown: false }

test.each([
  ['20', 0, bare, '#,##0'],
  ['1,234.50', 2, bare, '#,##0.00'],
  ['500 余', 0, bare, '#,##0" 余"'],
  ['近 0.5', 1, { unit: '元', isUnitShown: false }, '"近 "#,##0.0'],
  ['13.57%', 2, { unit: '%', isUnitShown: true }, '#,##0.00"%"'],
  ['13.57', 2, { unit: '%', isUnitShown: true }, '#,##0.00"%"'],
  ['20 所', 0, bare, '#,##0'],
  ['7', 0, { ...bare, mark: '（示意）' }, '#,##0"（示意）"'],
  ['7 "x"', 0, bare, '#,##0" x"'],
])('"%s" is written by %i decimals', (text, decimals, around, format) => {
  expect(numberFormat(text, decimals, around)).toBe(format)
})
