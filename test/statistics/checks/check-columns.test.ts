import { pathInWords } from '#statistics/parsing/problem-path.ts'
import { describe, expect, test } from 'vitest'
import { cellPath, checkColumns } from '#statistics/checks/check-columns.ts'
import { ProblemList } from '#statistics/parsing/problem-list.ts'

test('a cell is named where it stands in the file', () => {
  expect(cellPath('classes', 'name', ['a', 'b'], 1)).toEqual(['classes', 'name', 1])
  expect(cellPath('classes', 'name', { dictionary: ['a'], codes: [0, 0] }, 1)).toEqual(['classes', 'name', 'codes', 1])
})

describe('columns of a table', () => {
  test.each([
    ['of one length', { a: [1, 2], b: { dictionary: [1], codes: [0, 0] }, c: undefined }, []],
    ['of another length', { a: [1, 2], b: { dictionary: [1, 2, 3], codes: [0] } }, ['t.b']],
    ['with a code beyond the dictionary', { a: [1, 2], b: { dictionary: [1], codes: [1, 0] } }, ['t.b.codes[0]']],
    ['with a code and an empty dictionary', { a: [1], b: { dictionary: [], codes: [0] } }, ['t.b.codes[0]']],
  ])('%s', (_name, table, paths) => {
    const problems = new ProblemList()
    expect(checkColumns('t', table, table.a, problems)).toBe(paths.length === 0)
    expect(problems.problems.map(({ path }) => pathInWords(path))).toEqual(paths)
  })
})
