import * as v from 'valibot'
import { problemLimit } from './parsing/problem.ts'

/** Distinct cells that are remembered per list; ids, years and words are far fewer, measured values are not. */
const remembered = 4096

/**
 * `v.array` for long lists: a text, number or null that has passed once is not checked again, and checking stops
 * after `problemLimit` wrong cells. `passes` may say sooner that a cell is right.
 */
function listSchema<Input, Output, Issue extends v.BaseIssue<unknown>>(
  item: v.BaseSchema<Input, Output, Issue>,
  passes?: (value: unknown) => value is Output,
): v.ArraySchema<v.BaseSchema<Input, Output, Issue>, undefined> {
  const plain = v.array(item)
  return {
    ...plain,
    '~run'(dataset, config) {
      const input = dataset.value
      if (!Array.isArray(input)) return plain['~run'](dataset, config)
      const cells: unknown[] = input
      // A list that is right as it stands is kept: copying millions of cells takes longer than checking them.
      if (passes !== undefined && cells.every(passes)) return { typed: true, value: cells }
      const output: Output[] = []
      const issues: Issue[] = []
      const passed = new Map<unknown, Output>()
      for (let key = 0; key < cells.length && issues.length < problemLimit; key += 1) {
        const value = cells[key]
        if (passes?.(value) === true) {
          output.push(value)
          continue
        }
        const known = passed.get(value)
        if (known !== undefined) {
          output.push(known)
          continue
        }
        const cell = item['~run']({ value }, config)
        for (const issue of cell.issues ?? []) {
          const here = { type: 'array', origin: 'value', input, key, value } satisfies v.ArrayPathItem
          issues.push({ ...issue, path: [here, ...(issue.path ?? [])] })
        }
        if (cell.typed) output.push(cell.value)
        if (cell.typed && cell.issues === undefined && Object(value) !== value && passed.size < remembered) passed.set(value, cell.value)
      }
      const [first, ...more] = issues
      if (first === undefined) return { typed: true, value: output }
      return { typed: false, value: cells, issues: [first, ...more] }
    },
  }
}

const codeSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

function isCode(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

/**
 * A column is a plain list, or, for long tables, a dictionary with one code per row:
 * `{ "dictionary": ["students", "staff"], "codes": [0, 0, 1] }`. `passes` may say sooner that a cell is right: long tables
 * have as many different numbers as rows.
 */
export function column<Input, Output, Issue extends v.BaseIssue<unknown>>(
  cell: v.BaseSchema<Input, Output, Issue>,
  passes?: (value: unknown) => value is Output,
) {
  const list = listSchema(cell, passes)
  const coded = v.strictObject({ dictionary: list, codes: listSchema(codeSchema, isCode) }, 'column')
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
