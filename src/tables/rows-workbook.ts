import { writeXlsx, type Cell } from 'hucre/xlsx'
import type { SheetRow } from '#format/sheet-row.ts'
import { columnHead, columnsFor, face, paperOf, sheetName, workbookType } from './sheet-look.ts'

/** A table, headings first, as a workbook of one sheet: numbers count, and text that looks like a formula stays text. */
export async function rowsWorkbook(rows: readonly SheetRow[], name: string): Promise<Blob> {
  const [heads = []] = rows
  const cells = new Map<string, Partial<Cell>>(heads.map((_, column) => [`0,${column}`, { style: columnHead }]))
  const columns = columnsFor(rows)
  const bytes = await writeXlsx({
    sheets: [
      {
        name: sheetName(name),
        columns,
        rows: rows.map((row) => [...row]),
        cells,
        autoFilter: { range: `A1:${columnLetters(heads.length)}${rows.length}` },
        ...paperOf(0, columns),
      },
    ],
    defaultFont: face,
  })
  return new Blob([Uint8Array.from(bytes)], { type: workbookType })
}

/** The letters of the last of so many columns: Z of 26, AA of 27. */
function columnLetters(count: number): string {
  const rest = (count - 1) % 26
  const letter = String.fromCodePoint(65 + rest)
  return count <= 26 ? letter : `${columnLetters((count - 1 - rest) / 26)}${letter}`
}
