import { guardFormula } from './guard-formula.ts'
import type { SheetRow } from './sheet-row.ts'

/** A table as text that Excel, WPS and Word paste into cells, and in which no text is run as a formula. */
export function tabText(rows: readonly SheetRow[]): string {
  // A tab or a break inside a cell would begin another one.
  return rows
    .map((cells) =>
      cells.map((cell) => (typeof cell === 'number' ? String(cell) : guardFormula(cell).replaceAll(/[\t\r\n]+/g, ' '))).join('\t'),
    )
    .join('\n')
}
