import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { palette } from '#ui/palette.ts'

/** A colour as a workbook writes it. */
export function rgb(colour: string): { readonly rgb: string } {
  return { rgb: colour.slice(1).toUpperCase() }
}

/** A style that names a font has to name all of it, or the sheet falls back to another face. */
export const face = { name: '微软雅黑', size: 11 } as const

/** The heading of a column. */
export const columnHead: CellStyle = {
  font: { ...face, bold: true, color: rgb('#ffffff') },
  fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(palette.brand) },
  alignment: { vertical: 'center', wrapText: true },
}

/** How wide a text is in a sheet, in characters; those of Chinese take two. */
function widthOf(value: CellValue | undefined): number {
  return Array.from(String(value ?? '')).reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)
}

/** Columns as wide as what stands in them, within reason. */
export function columnsFor(rows: readonly (readonly CellValue[])[]): NonNullable<WriteSheet['columns']> {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 1)
  return Array.from({ length: count }, (_, column) => ({
    width: rows.reduce((width, row) => Math.min(60, Math.max(width, widthOf(row[column]) + 2)), 8),
  }))
}

/** Wider tables, in characters, would be too small to be read on one page: they go on beside it. */
const widestPage = 200

/** A4 across, the head on every page; `head` is the row of the headings, from 0. */
export function paperOf(head: number, columns: NonNullable<WriteSheet['columns']>): Pick<WriteSheet, 'freezePane' | 'pageSetup'> {
  const wide = columns.reduce((sum, { width = 8 }) => sum + width, 0)
  return {
    freezePane: { rows: head + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      ...(wide > widestPage ? {} : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      printTitlesRow: `${head + 1}:${head + 1}`,
    },
  }
}

/** What a name of a sheet may not have, and how long it may be. */
const forbidden = /[\\/*?[\]:'\p{Cc}]/gu
const longestName = 31

/** A name that a sheet may have. */
export function sheetName(name: string): string {
  return Array.from(name.replaceAll(forbidden, ' ')).slice(0, longestName).join('').trim()
}

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
