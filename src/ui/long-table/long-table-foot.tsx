import type { LongTableColumn } from './long-table-column.ts'

interface LongTableFootProps<Row> {
  readonly columns: readonly LongTableColumn<Row>[]
  /** The line's place in the walk of the keyboard: behind the last row. */
  readonly index: number
  readonly place: number
  /** The column of the cell that the Tab key reaches; null where it is in a row. */
  readonly active: number | null
}

/** The last line of a long table: what holds for whole columns. */
export function LongTableFoot<Row>({ columns, index, place, active }: LongTableFootProps<Row>) {
  return (
    <tfoot>
      <tr aria-rowindex={place} data-row={index}>
        {columns.map(({ id, foot, align = 'start' }, at) => {
          const cell = { 'data-align': align, 'data-cell': at, tabIndex: active === at ? 0 : -1 }
          return at === 0 ? (
            <th key={id} scope="row" {...cell}>
              {foot}
            </th>
          ) : (
            <td key={id} role="gridcell" {...cell}>
              {foot}
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}
