import { columnLength, type Column } from '#statistics/columns.ts'
import type { ProblemList } from '#statistics/parsing/problem-list.ts'

export type Table = Readonly<Record<string, Column<unknown> | undefined>>

/** Path of a cell as it stands in the file. */
export function cellPath(table: string, name: string, cells: Column<unknown>, row: number): string {
  return `${table}.${name}${Array.isArray(cells) ? '' : '.codes'}[${row}]`
}

function checkCodes(table: string, name: string, cells: Column<unknown>, problems: ProblemList): void {
  if (Array.isArray(cells)) return
  const { codes, dictionary } = cells
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row]
    if (code === undefined || code < dictionary.length) continue
    const last = dictionary.length - 1
    const wanted = { zh: `dictionary 中的位置，0 到 ${last}`, en: `a position in dictionary, 0 to ${last}` }
    const next = { zh: '在 dictionary 中补上缺少的条目，或改正该代码。', en: 'Add what dictionary lacks, or correct the code.' }
    problems.add(cellPath(table, name, cells, row), code, wanted, next)
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
    if (length !== rows) {
      const wanted = { zh: `${rows} 行，与表中第一列相同`, en: `${rows} rows, as many as the first column has` }
      const next = { zh: '补齐或删去多余的行，使各列行数一致。', en: 'Add or remove rows until all columns are of one length.' }
      problems.add(`${name}.${key}`, length, wanted, next)
    }
    checkCodes(name, key, cells, problems)
  }
  return problems.problems.length === before
}
