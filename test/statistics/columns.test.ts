import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { cellAt, cellReader, column, columnLength } from '#statistics/columns.ts'

const plain = ['a', 'b', 'a']
const coded = { dictionary: ['a', 'b'], codes: [0, 1, 0] }

test.each([{ cells: plain }, { cells: coded }])('$cells has three cells', ({ cells }) => {
  expect(columnLength(cells)).toBe(3)
  expect([-1, 0, 1, 2, 3].map((row) => cellAt(cells, row))).toEqual([undefined, 'a', 'b', 'a', undefined])
})

test('a reader looks up an entry of a dictionary once, and each cell of a list', () => {
  const read: string[] = []
  const note = (cell: string) => read.push(cell)
  const ofCoded = cellReader(coded, note)
  expect([-1, 0, 1, 2, 3].map(ofCoded)).toEqual([undefined, 1, 2, 1, undefined])
  expect(read).toEqual(['a', 'b'])
  expect([-1, 0, 1, 2, 3].map(cellReader(plain, (cell) => cell.toUpperCase()))).toEqual([undefined, 'A', 'B', 'A', undefined])
})

test('a code without an entry has no cell', () => {
  expect(cellAt({ dictionary: ['a'], codes: [5] }, 0)).toBeUndefined()
})

describe('the schema of a column', () => {
  const schema = column(v.nullable(v.pipe(v.string(), v.minLength(1))))

  test.each([{ cells: ['a', null, 'a', null] }, { cells: { dictionary: [null, 'a'], codes: [1, 0] } }, { cells: [] }])(
    'takes $cells',
    ({ cells }) => {
      expect(v.safeParse(schema, cells)).toMatchObject({ success: true, output: cells })
    },
  )

  test.each([
    [
      ['a', '', 'b', 7],
      ['1', '3'],
    ],
    [{ dictionary: ['a', 7], codes: [0, 1.5, -1, '0'] }, ['dictionary.1', 'codes.1', 'codes.2', 'codes.3']],
  ])('names every wrong cell of %j', (cells, paths) => {
    const result = v.safeParse(schema, cells)
    expect(result.issues?.map((issue) => v.getDotPath(issue))).toEqual(paths)
  })
})
