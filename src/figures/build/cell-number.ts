import type { Scale } from '#format/scale.ts'
import type { TableCell, TableColumn } from '../figure.ts'

/** A number as a file writes it. */
export interface CellNumber {
  /** In the scale that it is written in: 5.8 of 5.8 亿元, not rounded. */
  readonly value: number
  /** 亿元, million yuan, %; empty for a bare coefficient. */
  readonly unit: string
  /** With how many decimals it is read: what a spreadsheet's number format shows. */
  readonly decimals: number
}

/** The number of a table's cell; null where it has none, or not one alone: words, a reason why it is missing, a range (4–6). */
export function cellNumber(cell: TableCell, column: TableColumn): CellNumber | null {
  const scale: Scale | undefined = cell.scale ?? column.scale
  const { statistic } = cell
  const isOne = statistic?.kind === 'value' && statistic.upper === undefined
  const value = cell.limit ?? (isOne ? statistic.value : undefined)
  if (scale === undefined || value === undefined) return null
  const [, decimals = ''] = /\.(\d+)/.exec(cell.text) ?? []
  return { value: value / scale.divisor, unit: scale.words, decimals: decimals.length }
}
