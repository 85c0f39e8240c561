import { textWidth } from '#charts/layout/text-width.ts'
import { linesNeeded } from '#charts/layout/wrap-label.ts'
import { columnWidths } from '#decks/drawing/column-widths.ts'
import type { Slide, SlideCell, SlideTable } from '#decks/slide.ts'
import { shortStatusWords } from '#format/status-words.ts'
import { inLanguage } from '#language/text.ts'
import { looseness, pointsOfInch, type PptxSize } from './pptx-measures.ts'

/** Sizes of words in tables, in points, the largest that lets all rows stand on one slide; a longer table has the last but one. */
const tableSizes = [20, 18, 16, 15, 14, 13, 12] as const
const splitSize = 13

/** Around a cell, in inches: left and right, top and bottom. */
export const cellMargin: [number, number, number, number] = [0.04, 0.08, 0.04, 0.08]
export const detailShare = 0.8
/** A column of words has at least so many ems, or all that it needs. */
const leastColumn = 6

/** A row with its height in inches. */
export interface LaidRow {
  readonly cells: readonly SlideCell[]
  readonly isTotal: boolean
  readonly height: number
}

/** A table as it stands on slides. */
export interface LaidTable {
  /** Without what a file does not draw. */
  readonly table: SlideTable
  /** Size of its words, in points. */
  readonly font: number
  /** Of its columns, in inches; likewise the height of its head. */
  readonly widths: readonly number[]
  readonly headHeight: number
  /** The rows of each slide. */
  readonly parts: readonly (readonly LaidRow[])[]
}

/** A table on as many slides as it takes, each with so much room in inches: a cell that wraps would push the rest over the foot. */
export function layOutTable(whole: SlideTable, { h, w }: PptxSize, language: Slide['language']): LaidTable {
  const table = withoutBars(whole)
  const able = tableSizes.map((font) => ({ font, ...measured(table, w, font, language) }))
  const high = ({ headHeight, rows }: (typeof able)[number]): number => rows.reduce((sum, row) => sum + row.height, headHeight)
  const { font, headHeight, rows, widths } = able.find((one) => one.isReadable && high(one) <= h) ?? {
    font: splitSize,
    ...measured(table, w, splitSize, language),
  }
  return { table, font, widths, headHeight, parts: split(rows, h - headHeight) }
}

/** Bars of shares are drawn on the screen; their numbers stand beside them. Words in their place go to the name of the row. */
function withoutBars(table: SlideTable): SlideTable {
  const bars = table.columns.findIndex((_, at) => table.rows.some(({ cells }) => cells[at]?.shares !== undefined))
  if (bars === -1) return table
  return {
    ...table,
    columns: table.columns.toSpliced(bars, 1),
    rows: table.rows.map((row) => {
      const words = row.cells[bars]?.text ?? ''
      const [name = { text: '' }, ...rest] = row.cells.toSpliced(bars, 1)
      return { ...row, cells: [words === '' ? name : { ...name, detail: words }, ...rest] }
    }),
  }
}

/** The words of a cell, with the mark of a number that was made up. */
export function cellText(cell: SlideCell, language: Slide['language']): string {
  return cell.isIllustrative === true ? `${cell.text}\u00a0${inLanguage(shortStatusWords.illustrative, language)}` : cell.text
}

function measured({ columns, rows }: SlideTable, wide: number, font: number, language: Slide['language']) {
  const padding = cellMargin[1] + cellMargin[3]
  const inches = (text: string, size: number): number => (textWidth(text, size) * looseness) / pointsOfInch
  const needs = columns.map(({ name, numeric }, at) => ({
    natural:
      padding +
      0.05 +
      Math.max(
        inches(name, font),
        ...rows.flatMap(({ cells }) => {
          const cell = cells[at]
          return cell === undefined ? [] : [inches(cellText(cell, language), font), inches(cell.detail ?? '', font * detailShare)]
        }),
      ),
    wraps: !numeric,
  }))
  const widths = columnWidths(needs, wide)
  const lineHeight = (font * 1.32) / pointsOfInch
  const lines = (text: string, at: number, size: number): number =>
    text === '' ? 0 : linesNeeded(text, (((widths[at] ?? 0) - padding) * pointsOfInch) / looseness, size)
  const laid = rows.map(({ cells, isTotal = false }): LaidRow => {
    const heights = cells.map(
      (cell, at) =>
        lines(cellText(cell, language), at, font) * lineHeight +
        lines(cell.detail ?? '', at, font * detailShare) * lineHeight * detailShare,
    )
    return { cells, isTotal, height: Math.max(0.36, Math.max(...heights) + 0.1) }
  })
  // Columns of a few characters break their words.
  const isReadable = needs.every(
    ({ natural, wraps }, at) => !wraps || (widths[at] ?? 0) >= Math.min(natural, (font * leastColumn) / pointsOfInch),
  )
  return { widths, rows: laid, headHeight: 0.4, isReadable }
}

/** Rows in groups that fit into the room, at least one each. */
function split(rows: readonly LaidRow[], room: number): readonly (readonly LaidRow[])[] {
  const parts: LaidRow[][] = [[]]
  let left = room
  for (const row of rows) {
    if (row.height > left && (parts.at(-1)?.length ?? 0) > 0) {
      parts.push([])
      left = room
    }
    parts.at(-1)?.push(row)
    left -= row.height
  }
  return parts
}
