import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type CSSProperties, type ReactNode } from 'react'
import { LongTableHead } from './long-table-head.tsx'
import { LongTableRow } from './long-table-row.tsx'
import { useGridKeys } from './use-grid-keys.ts'
import styles from './long-table.module.css'

export interface LongTableColumn<Row> {
  readonly id: string
  readonly name: string
  /** A second line of the heading: the unit. */
  readonly note?: string
  /** In rem. */
  readonly width: number
  readonly align?: 'start' | 'end' | 'center'
  readonly sortable?: boolean
  /** Stands under the heading and stays in view with it: the limit of the column. */
  readonly under?: ReactNode
  /** Stands in the last line, which stays in view: what holds for the whole column. */
  readonly foot?: ReactNode
  readonly cell: (row: Row) => ReactNode
}

export interface LongTableSort {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

interface LongTableProps<Row> {
  /** Names the table to those who hear it. */
  readonly label: string
  /** The first names the row and stays in view; columns and rows keep their identity while nothing about them changes. */
  readonly columns: readonly LongTableColumn<Row>[]
  /** Sorted and filtered already. */
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly sort: LongTableSort | null
  readonly onSort: (sort: LongTableSort) => void
  /** Height of a row in rem; every row is as high. */
  readonly rowHeight?: number
  /** Stands in place of rows where there are none. */
  readonly empty: string
}

/** Rows beside those in view that are drawn in advance, so that a turn of the wheel finds them. */
const overscan = 12

/**
 * A table of any length: only the rows in view are drawn, the headings, the first column and the last line stay. Arrow keys,
 * Home, End, PageUp and PageDown walk its cells, Enter follows the link or presses the button in one.
 */
export function LongTable<Row>({ label, columns, rows, rowId, sort, onSort, rowHeight = 2.5, empty }: LongTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null)
  const height = rowHeight * rootFontSize()
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan,
    getItemKey: (index) => {
      const row = rows[index]
      return row === undefined ? index : rowId(row)
    },
    initialRect: { width: 1200, height: 640 },
  })
  const hasFoot = columns.some(({ foot }) => foot !== undefined)
  const grid = useGridKeys({ rows: rows.length, columns: columns.length, toRow: (index) => virtual.scrollToIndex(index) })
  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  const measure: CSSProperties = { width: `${columns.reduce((sum, { width }) => sum + width, 0)}rem` }
  return (
    <div ref={scroller} className={styles['scroll']}>
      <table
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className={styles['table']}
        style={measure}
        onKeyDown={grid.onKeyDown}
      >
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width: `${width}rem` }} />
          ))}
        </colgroup>
        <LongTableHead columns={columns} sort={sort} onSort={onSort} />
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className={styles['empty']}>
                {empty}
              </td>
            </tr>
          )}
          {before > 0 && <Gap height={before} columns={columns.length} />}
          {items.map(({ index, key }) => {
            const row = rows[index]
            return row === undefined ? null : (
              <LongTableRow
                key={String(key)}
                row={row}
                index={index}
                columns={columns}
                height={rowHeight}
                active={grid.active?.row === index ? grid.active.column : index === 0 && grid.active === null ? 0 : null}
              />
            )
          })}
          {after > 0 && <Gap height={after} columns={columns.length} />}
        </tbody>
        {hasFoot && (
          <tfoot>
            <tr>
              {columns.map(({ id, foot, align = 'start' }, index) =>
                index === 0 ? (
                  <th key={id} scope="row" data-align={align}>
                    {foot}
                  </th>
                ) : (
                  <td key={id} data-align={align}>
                    {foot}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** Holds the place of rows that are not drawn. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} className={styles['gap']} style={{ height }} />
    </tr>
  )
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
