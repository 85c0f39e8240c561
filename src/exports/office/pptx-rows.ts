import type PptxGen from 'pptxgenjs'
import type { Slide } from '#decks/slide.ts'
import { palette } from '#ui/palette.ts'
import { cellText, detailShare, type LaidRow, type LaidTable } from './lay-out-table.ts'
import { officeColour } from './office-colour.ts'
import { verdictColours } from './verdict-colours.ts'
import { holdable } from './xml.ts'

type TableRow = PptxGen.TableRow
type TableCell = PptxGen.TableCell

/** The head of a table. */
export function headRow({ font, table: { columns } }: LaidTable): TableRow {
  return columns.map(({ name, numeric }): TableCell => ({
    text: holdable(name),
    options: {
      bold: true,
      fontSize: font,
      color: officeColour(palette.surface),
      fill: { color: officeColour(palette.brand) },
      align: numeric ? 'right' : 'left',
    },
  }))
}

/** A row of a table; every other one, counted from 0, lies on a darker ground. */
export function bodyRow(
  { font, table: { columns } }: LaidTable,
  { cells, isTotal }: LaidRow,
  row: number,
  language: Slide['language'],
): TableRow {
  return columns.map(({ numeric }, at): TableCell => {
    const cell = cells[at] ?? { text: '' }
    const verdict = cell.verdict === undefined ? null : verdictColours[cell.verdict]
    const text = holdable(cellText(cell, language))
    const ink = officeColour(verdict === null ? palette.ink : verdict.ink)
    const isBold = isTotal || cell.isStrong === true
    return {
      // One run a paragraph: a second one is written wrongly.
      text:
        cell.detail === undefined || cell.detail === ''
          ? text
          : [
              { text, options: { bold: isBold, fontSize: font, color: ink, breakLine: true } },
              {
                text: holdable(cell.detail),
                options: { fontSize: Math.round(font * detailShare), color: officeColour(palette['ink-soft']) },
              },
            ],
      options: {
        bold: isBold,
        fontSize: font,
        color: ink,
        align: numeric ? 'right' : 'left',
        fill: { color: verdict === null ? officeColour(row % 2 === 1 ? palette.page : palette.surface) : verdict.ground },
      },
    }
  })
}
