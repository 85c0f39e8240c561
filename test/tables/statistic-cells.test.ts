import { statisticCells, statisticHeadings } from '#tables/statistic-cells.ts'
import { expect, test } from 'vitest'

test.each([
  ['a reported number', { kind: 'value', value: 1234.5, status: 'reported', sources: ['report'] }, [1234.5, '人', '报告']],
  ['digits that no source has', { kind: 'value', value: 0.1 + 0.2, status: 'illustrative', sources: ['report'] }, [0.3, '人', '示意']],
  ['a range', { kind: 'value', value: 4, upper: 6, status: 'reported', sources: ['report'] }, ['4–6', '人', '报告']],
  ['no number', { kind: 'missing', reason: 'withheld', sources: ['report'] }, ['未公开', '人', '']],
] as const)('%s stands with unit and status', (_name, statistic, cells) => {
  expect(statisticCells(statistic, 'person', 'zh-CN')).toEqual(cells)
})

test('every number has three headings', () => {
  expect(statisticHeadings('在校学生', 'zh-CN')).toEqual(['在校学生', '在校学生 单位', '在校学生 数据'])
  expect(statisticHeadings('Students', 'en')).toEqual(['Students', 'Students, unit', 'Students, data'])
})
