import { columnLength, type Column } from '#statistics/columns.ts'
import type { ProblemList } from '#statistics/parsing/problem-list.ts'
import type { ProblemPath } from '#statistics/parsing/problem-path.ts'

export type Table = Readonly<Record<string, Column<unknown> | undefined>>

/** Path of a cell as it stands in the file. */
export function cellPath(table: string, name: string, cells: Column<unknown>, row: number): ProblemPath {
  return [table, name, ...(Array.isArray(cells) ? [] : ['codes']), row]
}

function checkCodes(table: string, name: string, cells: Column<unknown>, problems: ProblemList): void {
  if (Array.isArray(cells)) return
  const { codes, dictionary } = cells
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row]
    if (code === undefined || code < dictionary.length) continue
    problems.add(cellPath(table, name, cells, row), code, { kind: 'unknown-code', last: dictionary.length - 1 })
    if (problems.full) return
  }
}

/** True when all columns of a table have as many rows as the first, and every code stands for something. */
export function checkColumns(name: string, table: Table, first: Column<unknown>, problems: ProblemList): boolean {
  const before = problems.problems.length
  const rows = columnLength(first)
  for (const [key, cells] of Object.entries(table)) {
    if (cells === undefined) continue
    const length = columnLength(cells)
    if (length !== rows) problems.add([name, key], length, { kind: 'rows-differ', rows })
    checkCodes(name, key, cells, problems)
  }
  return problems.problems.length === before
}
