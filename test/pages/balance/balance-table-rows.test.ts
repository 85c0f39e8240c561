import { balanceTableRows } from '#pages/balance/balance-table-rows.ts'
import { balanceSheet } from '#indicators/balance/balance-sheet.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { expect, test } from 'vitest'

test('the matrix as a file has every school, threshold and variation, each number with unit and status', () => {
  const viewed = bundledView('mouqu')
  const sheet = balanceSheet(viewed.district, viewed.standards, viewed.year, 'primary')
  const [headings = [], ...rows] = balanceTableRows(sheet, sheet.rows, viewed)
  // School, seven numbers with unit and status, the count, the verdict.
  expect(headings).toHaveLength(24)
  expect(rows.map(([name]) => name).slice(-2)).toEqual(['标准', '差异系数'])
  expect(rows.every((cells) => cells.length === 24)).toBe(true)
  const first = rows.find(([name]) => name === '第一小学') ?? []
  // 6 of 7 met, and the seventh (3.7 of 4.5 ㎡) is below 85 % of its threshold.
  expect(Number(first[10])).toBeCloseTo(3.7, 3)
  expect(first.slice(11, 13)).toEqual(['㎡/生', '示意'])
  expect(first.slice(-2)).toEqual([6, '未达标'])
  expect(rows.at(-2)?.slice(10, 13)).toEqual(['≥ 4.5', '㎡/生', ''])
})
