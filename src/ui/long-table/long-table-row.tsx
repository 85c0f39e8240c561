import { useMemo } from 'react'
import type { LongTableColumn } from './long-table-column.ts'
import styles from './long-table.module.css'

interface LongTableRowProps<Row> {
  readonly row: Row
  readonly index: number
  /** Its number among all lines of the table, headings included. */
  readonly place: number
  readonly columns: readonly LongTableColumn<Row>[]
  /** In rem. */
  readonly height: number
  /** The column of the cell that the Tab key reaches; null where it is in another row. */
  readonly active: number | null
}

/**
 * One row of a long table. It is drawn again only when something of it changed: while 3,000 rows are scrolled, rows that stay
 * in view cost as much as all others (half of each turn of the wheel, measured).
 */
export function LongTableRow<Row>({ row, index, place, columns, height, active }: LongTableRowProps<Row>) {
  return useMemo(
    () => (
      <tr aria-rowindex={place} data-row={index} style={{ height: `${height}rem` }}>
        {columns.map(({ id, align = 'start', cell }, at) => {
          const own = { 'data-align': align, 'data-cell': at, tabIndex: active === at ? 0 : -1 }
          return at === 0 ? (
            <th key={id} scope="row" {...own}>
              <div className={styles['name']}>{cell(row)}</div>
            </th>
          ) : (
            <td key={id} role="gridcell" {...own}>
              {cell(row)}
            </td>
          )
        })}
      </tr>
    ),
    [row, index, place, columns, height, active],
  )
}
