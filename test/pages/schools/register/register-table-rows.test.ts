import { registerRows } from '#pages/schools/register/register-row.ts'
import { registerTableRows } from '#pages/schools/register/register-table-rows.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { expect, test } from 'vitest'

test('the register as a file has every school and every number with unit and status', () => {
  const viewed = bundledView('mouqu')
  const [headings = [], ...rows] = registerTableRows(registerRows(viewed), viewed)
  expect(rows).toHaveLength(47)
  expect(rows.every((cells) => cells.length === headings.length)).toBe(true)
  const first = rows.find(([name]) => name === '第一小学') ?? []
  const cell = (heading: string) => first[headings.indexOf(heading)]
  expect([cell('在校学生'), cell('在校学生 单位'), cell('在校学生 数据')]).toEqual([2062, '人', '示意'])
  expect(cell('类别')).toBe('小学')
  expect(Number(cell('小学 教学及辅助用房'))).toBeCloseTo(3.7, 3)
  expect(cell('小学 教学及辅助用房 单位')).toBe('㎡/生')
  expect(cell('初中 教学及辅助用房')).toBe('')
  expect(new Set(headings).size).toBe(headings.length)
})
