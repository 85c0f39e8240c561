import { guardFormula } from './guard-formula.ts'

/**
 * A table as CSV that Excel and WPS open in the right characters (byte order mark, CRLF), and in which no text is run as a
 * formula.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`
}

function csvCell(text: string): string {
  const safe = guardFormula(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
