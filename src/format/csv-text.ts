import { guardFormula } from './guard-formula.ts'
import type { SheetCell, SheetRow } from './sheet-row.ts'

/**
 * A table as CSV that Excel and WPS open in the right characters (byte order mark, CRLF), and in which no text is run as a
 * formula.
 */
export function csvText(rows: readonly SheetRow[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`
}

function csvCell(cell: SheetCell): string {
  if (typeof cell === 'number') return String(cell)
  const safe = guardFormula(cell)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
