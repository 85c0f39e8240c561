import type { Column } from '#statistics/columns.ts'
import type { DistrictPackage } from '#statistics/district-package.ts'

const tables = ['observations', 'classes'] as const

/** So many cells pass from one thread to another in a few milliseconds, also on an office machine. */
const cellsOfPart = 40_000

/** Some rows of a column (of one with a dictionary: their codes), in their order. */
export interface PackagePart {
  readonly table: (typeof tables)[number]
  readonly column: string
  readonly rows: readonly unknown[]
}

/** The list that holds the rows of a column. */
function rowsOf(column: Column<unknown>): unknown[] {
  return Array.isArray(column) ? column : column.codes
}

/**
 * Takes the rows of its two long tables out of a package, in parts: as one message a million rows would keep the thread that
 * receives it from answering.
 */
export function takeRows(district: DistrictPackage): readonly PackagePart[] {
  const parts: PackagePart[] = []
  for (const table of tables) {
    for (const [column, cells] of Object.entries<Column<unknown> | undefined>(district[table])) {
      if (cells === undefined) continue
      const rows = rowsOf(cells)
      for (let at = 0; at < rows.length; at += cellsOfPart) parts.push({ table, column, rows: rows.slice(at, at + cellsOfPart) })
      rows.length = 0
    }
  }
  return parts
}

/** Puts rows back that were taken out; parts of a column come in their order. */
export function putRows(district: DistrictPackage, { table, column, rows }: PackagePart): void {
  const cells = Object.entries<Column<unknown> | undefined>(district[table]).find(([name]) => name === column)?.[1]
  if (cells === undefined) throw new Error(`The package has no column ${table}.${column}`)
  rowsOf(cells).push(...rows)
}
