import { writeXlsx, type Cell, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx'
import { cellNumber } from '#figures/build/cell-number.ts'
import type { Figure, TableCell, TableColumn } from '#figures/figure.ts'
import { markedTitle } from '#figures/titles/marked-title.ts'
import { exportMessages } from '#language/messages/exports.ts'
import { tableFileMessages } from '#language/messages/table-files.ts'
import { punctuation } from '#language/punctuation.ts'
import { palette } from '#ui/palette.ts'
import { columnHead, columnsFor, face, paperOf, rgb, sheetName, workbookType } from '#tables/sheet-look.ts'
import { statusCell } from '#tables/statistic-cells.ts'
import { footLines, hasNumbers } from './figure-rows.ts'
import { numberFormat } from './number-format.ts'

/** A cell of a sheet: what stands in it and how it looks. */
interface Written {
  readonly value: CellValue
  readonly style?: CellStyle
}

const heading: CellStyle = { font: { ...face, bold: true, size: 14 } }
const soft: CellStyle = { font: { ...face, color: rgb(palette['ink-soft']) }, alignment: { horizontal: 'left', indent: 1 } }
const plain: CellStyle = { font: face, alignment: { vertical: 'center', wrapText: true } }
const numberHead: CellStyle = { ...columnHead, alignment: { ...columnHead.alignment, horizontal: 'right' } }
/** What was made up is seen at a glance, also in grey. */
const made: CellStyle = {
  font: { ...face, italic: true },
  fill: { type: 'pattern', pattern: 'lightUp', fgColor: rgb(palette.line), bgColor: rgb('#ffffff') },
}

/** A number in the scale that it is read in; words where there is none. */
function numberCell(cell: TableCell, column: TableColumn): Written {
  const number = cellNumber(cell, column)
  if (number === null) return { value: cell.text, style: soft }
  const isMade = cell.statistic?.kind === 'value' && cell.statistic.status !== 'reported'
  return {
    value: Number(number.value.toPrecision(12)),
    style: { ...(isMade ? made : {}), numFmt: numberFormat(cell.text, number.decimals, { unit: number.unit, isUnitShown: false }) },
  }
}

/** The units of a column's numbers, each once. */
function unitsOf({ table }: Figure, column: TableColumn, at: number): ReadonlySet<string> {
  return new Set(table.rows.flatMap(({ cells }) => (cells[at] === undefined ? [] : (cellNumber(cells[at], column)?.unit ?? []))))
}

/** What the numbers of a row rest on: once where all rest on the same, else by the name of each. */
function rowStatus(cells: readonly TableCell[], { language, table }: Figure): string {
  const told = cells.flatMap(({ statistic }, at) =>
    statistic === undefined ? [] : [{ name: table.columns[at]?.name ?? '', status: statusCell(statistic, language) }],
  )
  const known = told.filter(({ status }) => status !== '')
  if (new Set(known.map(({ status }) => status)).size <= 1) return known[0]?.status ?? ''
  return known.map(({ name, status }) => `${name} ${status}`).join(punctuation[language].semicolon)
}

/** Where the numbers of a row stand, each source once. */
function rowSources(cells: readonly TableCell[], { citations, language }: Figure): string {
  const ids = new Set(cells.flatMap(({ statistic }) => statistic?.sources ?? []))
  return [...ids].map((id) => citations[id] ?? id).join(punctuation[language].semicolon)
}

/** What is written stands in cells of its own style, row by row. */
function sheetOf(name: string, rows: readonly (readonly Written[])[], head: number, foot = 0): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  rows.forEach((row, at) =>
    row.forEach(({ style }, column) => {
      if (style !== undefined) cells.set(`${at},${column}`, { style })
    }),
  )
  const columns = columnsFor(rows.slice(head, rows.length - foot).map((row) => row.map(({ value }) => value)))
  return {
    name,
    columns,
    rows: rows.map((row) => row.map(({ value }) => value)),
    cells,
    ...paperOf(head, columns),
  }
}

/** A figure as a sheet: finding, measure, its table with numbers that count, and of each row what it rests on and where it stands. */
function figureSheet(figure: Figure, name: string): WriteSheet {
  const { language, table } = figure
  const messages = exportMessages[language]
  const columns = table.columns.map((column, at) => {
    const isNumeric = hasNumbers(figure, column, at)
    const [unit = '', ...others] = isNumeric ? unitsOf(figure, column, at) : []
    return { column, at, isNumeric, unit, isMixed: others.length > 0 }
  })
  const heads = columns.flatMap(({ column, isMixed, isNumeric, unit }) => {
    if (isMixed)
      return [
        { value: column.name, isNumeric },
        { value: tableFileMessages[language].unitOf({ name: column.name }), isNumeric: false },
      ]
    return [{ value: unit === '' || column.name.includes(unit) ? column.name : messages.withUnit({ name: column.name, unit }), isNumeric }]
  })
  const rows = table.rows.map(({ cells }) => [
    ...columns.flatMap(({ column, at, isMixed, isNumeric }): readonly Written[] => {
      const cell = cells[at] ?? { text: '' }
      if (!isNumeric) return [{ value: cell.text }]
      return isMixed ? [numberCell(cell, column), { value: cellNumber(cell, column)?.unit ?? '' }] : [numberCell(cell, column)]
    }),
    { value: rowStatus(cells, figure), style: soft },
    { value: rowSources(cells, figure), style: soft },
  ])
  const foot = [[], ...footLines(figure).map((value) => [{ value, style: soft }])]
  return sheetOf(
    name,
    [
      [{ value: markedTitle(figure), style: heading }],
      [{ value: figure.subtitle, style: soft }],
      [],
      [
        ...heads.map(({ value, isNumeric }) => ({ value, style: isNumeric ? numberHead : columnHead })),
        ...[messages.status, messages.sources].map((value) => ({ value, style: columnHead })),
      ],
      ...rows,
      ...foot,
    ],
    3,
    foot.length,
  )
}

/** A name for each sheet, each its own by its number. */
function sheetNames(figures: readonly Figure[]): readonly string[] {
  return figures.map(({ title }, at) => sheetName(`${at + 1} ${title}`))
}

/** What every figure means and where it is from, on the last sheet. */
function definitionsSheet(figures: readonly Figure[], names: readonly string[], language: Figure['language']): WriteSheet {
  const messages = exportMessages[language]
  const heads = [messages.sheet, messages.finding, messages.measure, messages.notes, messages.sources]
  return sheetOf(
    messages.definitions,
    [
      heads.map((value) => ({ value, style: columnHead })),
      ...figures.map((figure, at) =>
        [
          names[at] ?? '',
          markedTitle(figure),
          figure.subtitle,
          figure.notes.join(' '),
          figure.sources.join(punctuation[language].semicolon),
        ].map((value) => ({ value, style: plain })),
      ),
    ],
    0,
  )
}

/** Figures as one workbook, a sheet each and one of definitions and sources; text that looks like a formula stays text. */
export async function figuresWorkbook(figures: readonly Figure[]): Promise<Blob> {
  const [first] = figures
  if (first === undefined) throw new RangeError('A workbook without a sheet is none.')
  const names = sheetNames(figures)
  const bytes = await writeXlsx({
    sheets: [...figures.map((figure, at) => figureSheet(figure, names[at] ?? '')), definitionsSheet(figures, names, first.language)],
    properties: { title: first.scope.districtName },
    defaultFont: face,
  })
  return new Blob([Uint8Array.from(bytes)], { type: workbookType })
}
