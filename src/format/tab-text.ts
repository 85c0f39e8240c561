import { guardFormula } from './guard-formula.ts'

/** A table as text that Excel, WPS and Word paste into cells, and in which no text is run as a formula. */
export function tabText(rows: readonly (readonly string[])[]): string {
  // A tab or a break inside a cell would begin another one.
  return rows.map((cells) => cells.map((text) => guardFormula(text).replaceAll(/[\t\r\n]+/g, ' ')).join('\t')).join('\n')
}
