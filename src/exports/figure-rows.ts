import type { SheetCell, SheetRow } from '#format/sheet-row.ts'
import { cellNumber } from '#figures/build/cell-number.ts'
import { markedTitle } from '#figures/titles/marked-title.ts'
import type { Figure, TableCell, TableColumn } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { exportMessages } from '#language/messages/exports.ts'
import { statisticHeadings, statusCell } from '#tables/statistic-cells.ts'

/** What stands under a figure in every file: its notes, its sources, whose it is and as of which day. */
export function footLines({ language, notes, scope, sources }: Figure): readonly string[] {
  const messages = chartMessages[language]
  const { districtName: district, edition, editionDate: date } = scope
  return [
    ...notes,
    ...(sources.length === 0 ? [] : [messages.source({ sources: sources.join(messages.sourceSeparator) })]),
    exportMessages[language].edition({ district, edition, date }),
  ]
}

/** Whether a column holds numbers: then unit and status have columns of their own beside it. */
export function hasNumbers(figure: Figure, column: TableColumn, at: number): boolean {
  return figure.table.rows.some(({ cells }) => {
    const cell = cells[at]
    return cell !== undefined && (cell.statistic !== undefined || cellNumber(cell, column) !== null)
  })
}

/** A number in the scale that it is read in, its unit, and what it rests on; words where there is no number. */
function numberCells(cell: TableCell | undefined, column: TableColumn, language: Figure['language']): readonly SheetCell[] {
  if (cell === undefined) return ['', '', '']
  const number = cellNumber(cell, column)
  const status = cell.statistic === undefined ? '' : statusCell(cell.statistic, language)
  // What the source says of the number (500 余) would be lost beside the bare number.
  const mark =
    cell.statistic?.kind === 'value' && cell.statistic.qualifier !== undefined
      ? chartMessages[language].inBrackets({ words: cell.text })
      : ''
  if (number === null) return [cell.text, '', status]
  return [Number(number.value.toPrecision(12)), number.unit, `${status}${mark}`]
}

/** The table of a figure for a sheet that counts with it: headings first, numbers as numbers with unit and status beside them. */
export function tableRows(figure: Figure): readonly SheetRow[] {
  const { language, table } = figure
  const numeric = table.columns.map((column, at) => hasNumbers(figure, column, at))
  const heads = table.columns.flatMap(({ name }, at) => (numeric[at] === true ? statisticHeadings(name, language) : [name]))
  const rows = table.rows.map(({ cells }) =>
    table.columns.flatMap((column, at) => (numeric[at] === true ? numberCells(cells[at], column, language) : [cells[at]?.text ?? ''])),
  )
  return [heads, ...rows]
}

/** The whole figure as rows of a sheet: finding, measure, table, what must be known, sources, edition. */
export function figureRows(figure: Figure): readonly SheetRow[] {
  return [[markedTitle(figure)], [figure.subtitle], [], ...tableRows(figure), [], ...footLines(figure).map((line) => [line])]
}
