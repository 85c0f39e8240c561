import { readSort, sortRows, writeSort } from '#ui/long-table/long-table-sort.ts'
import { describe, expect, test } from 'vitest'

describe('an order in an address', () => {
  const isColumn = (id: string) => id === 'students'

  test.each([
    ['students', { column: 'students', direction: 'ascending' }],
    ['-students', { column: 'students', direction: 'descending' }],
  ] as const)('%s', (text, sort) => {
    expect(readSort(text, isColumn)).toEqual(sort)
    expect(writeSort(sort)).toBe(text)
  })

  test.each([undefined, '', '-', '--students', 'teachers'])('%j asks for none that there is', (text) => {
    expect(readSort(text, isColumn)).toBeNull()
  })
})

describe('rows in an order', () => {
  const rows = [
    { name: '第十小学', number: 3 },
    { name: '第二小学', number: null },
    { name: '第十小学', number: -1 },
    { name: '实验 2 小', number: 3 },
    { name: '实验 10 小', number: 20 },
  ]
  const numbers = (direction: 'ascending' | 'descending') =>
    sortRows(rows, direction, ({ number }) => number, 'zh-CN').map(({ number }) => number)

  test('numbers as numbers, what has none last either way', () => {
    expect(numbers('ascending')).toEqual([-1, 3, 3, 20, null])
    expect(numbers('descending')).toEqual([20, 3, 3, -1, null])
  })

  test('equal ones stay as they were', () => {
    const sorted = sortRows(rows, 'descending', ({ number }) => number, 'zh-CN')
    expect(sorted.filter(({ number }) => number === 3).map(({ name }) => name)).toEqual(['第十小学', '实验 2 小'])
  })

  test('names as the language sorts them (第二 dì’èr before 第十 dì shí), 2 before 10 in them', () => {
    const sorted = sortRows(rows, 'ascending', ({ name }) => name, 'zh-CN').map(({ name }) => name)
    expect(sorted).toEqual(['第二小学', '第十小学', '第十小学', '实验 2 小', '实验 10 小'])
  })
})
