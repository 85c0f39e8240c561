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

  test.each([
    [7, []],
    [null, []],
    [{ dictionary: ['a'] }, ['codes']],
    [{ dictionary: ['a'], codes: [0], more: 1 }, ['more']],
    [{ dictionary: 'a', codes: 0 }, ['dictionary', 'codes']],
  ])('refuses %j, which is no column', (cells, paths) => {
    const result = v.safeParse(schema, cells)
    expect(result.success).toBe(false)
    expect(result.issues?.flatMap((issue) => v.getDotPath(issue) ?? [])).toEqual(paths)
  })

  test('names a cell inside a cell by its way', () => {
    const lists = column(v.nullable(v.array(v.string())))
    const result = v.safeParse(lists, [['a'], ['b', 3], null])
    expect(result.issues?.map((issue) => [v.getDotPath(issue), issue.input])).toEqual([['1.1', 3]])
  })

  test('asks a schema once for what is repeated', () => {
    const asked: unknown[] = []
    const noting = v.pipe(
      v.unknown(),
      v.check((cell) => asked.push(cell) > 0),
    )
    expect(v.is(column(noting), ['a', 'b', 'a', 'a'])).toBe(true)
    expect(asked).toEqual(['a', 'b'])
  })

  test('stops naming wrong cells after ten thousand', () => {
    const wrong = Array.from({ length: 10_001 }, () => 7)
    expect(v.safeParse(schema, wrong).issues).toHaveLength(10_000)
    expect(v.safeParse(schema, wrong.slice(0, 9999)).issues).toHaveLength(9999)
  })
})

test.each([
  [{ dictionary: ['a'], codes: [0, 0] }, 2],
  [{ dictionary: ['a', 'b'], codes: [] }, 0],
])('%j has %i rows, however many words it has', (cells, rows) => {
  expect(columnLength(cells)).toBe(rows)
})
