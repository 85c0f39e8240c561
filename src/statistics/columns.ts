import * as v from 'valibot'
import { problemLimit } from './parsing/problem.ts'

/** Whether a cell is right: the schema is asked once for each cell that is. */
function rightCells<Output>(item: v.BaseSchema<unknown, Output, v.BaseIssue<unknown>>): (value: unknown) => value is Output {
  const right = new Set<unknown>()
  return (value): value is Output => {
    if (right.has(value)) return true
    if (!v.is(item, value)) return false
    right.add(value)
    return true
  }
}

/**
 * `v.array` for long lists of cells that are kept as they stand: it checks what is repeated once, and stops after `problemLimit`
 * problems.
 */
function listSchema<Input, Output, Issue extends v.BaseIssue<unknown>>(
  item: v.BaseSchema<Input, Output, Issue>,
): v.ArraySchema<v.BaseSchema<Input, Output, Issue>, undefined> {
  const plain = v.array(item)
  return {
    ...plain,
    '~run'(dataset, config) {
      const input = dataset.value
      if (!Array.isArray(input)) return plain['~run'](dataset, config)
      const cells: unknown[] = input
      const isRight = rightCells(item)
      if (cells.every(isRight)) return { typed: true, value: cells }
      const issues: Issue[] = []
      for (let key = 0; key < cells.length && issues.length < problemLimit; key += 1) {
        const value = cells[key]
        if (isRight(value)) continue
        const here = { type: 'array', origin: 'value', input, key, value } satisfies v.ArrayPathItem
        for (const issue of item['~run']({ value }, config).issues ?? []) issues.push({ ...issue, path: [here, ...(issue.path ?? [])] })
      }
      const [first, ...more] = issues
      return first === undefined ? plain['~run'](dataset, config) : { typed: false, value: cells, issues: [first, ...more] }
    },
  }
}

const codeSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * A column is a plain list, or, for long tables, a dictionary with one code per row:
 * `{ "dictionary": ["students", "staff"], "codes": [0, 0, 1] }`.
 */
export function column<Input, Output, Issue extends v.BaseIssue<unknown>>(cell: v.BaseSchema<Input, Output, Issue>) {
  const list = listSchema(cell)
  const coded = v.strictObject({ dictionary: list, codes: listSchema(codeSchema) }, 'column')
  const either = v.union([list, coded])
  const schema: typeof either = {
    ...either,
    // A union names only itself when both of its options fail; what stands in the file says which one is meant.
    '~run': (dataset, config) => (Array.isArray(dataset.value) ? list['~run'](dataset, config) : coded['~run'](dataset, config)),
  }
  return schema
}

export type Column<Cell> = Cell[] | { dictionary: Cell[]; codes: number[] }

/** The number of rows of a column. */
export function columnLength(cells: Column<unknown>): number {
  return Array.isArray(cells) ? cells.length : cells.codes.length
}

/** The cell of one row; undefined outside the column or where a code has no entry in the dictionary. */
export function cellAt<Cell>(cells: Column<Cell>, row: number): Cell | undefined {
  if (Array.isArray(cells)) return cells[row]
  const code = cells.codes[row]
  return code === undefined ? undefined : cells.dictionary[code]
}

/**
 * Reads a column row by row through `read`, which runs once for each entry of a dictionary: long tables name the same
 * school, stage or source in thousands of rows. Undefined where there is no cell.
 */
export function cellReader<Cell, Result>(cells: Column<Cell>, read: (cell: Cell) => Result): (row: number) => Result | undefined {
  if (Array.isArray(cells)) {
    return (row) => {
      const cell = cells[row]
      return cell === undefined ? undefined : read(cell)
    }
  }
  const { codes } = cells
  const results = cells.dictionary.map((cell) => read(cell))
  return (row) => results[codes[row] ?? -1]
}
