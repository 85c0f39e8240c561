import * as v from 'valibot'

/**
 * A column is a plain list, or, for long tables, a dictionary with one code per row:
 * `{ "dictionary": ["students", "staff"], "codes": [0, 0, 1] }`.
 */
export function column<Cell extends v.GenericSchema>(cell: Cell) {
  return v.union([
    v.array(cell),
    v.strictObject({ dictionary: v.array(cell), codes: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
  ])
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
