import { paperMessages } from '#language/messages/paper.ts'
import { useMessages } from '#language/use-language.ts'
import { defaultRangeExtractor, observeElementRect, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useMoreBeside } from './use-more-beside.ts'
import { usePaper } from '../use-paper.ts'
import { Fragment, useDeferredValue, useLayoutEffect, useMemo, useRef, type CSSProperties } from 'react'
import type { LongTableColumn } from './long-table-column.ts'
import type { LongTableSort } from './long-table-sort.ts'
import { LongTableFoot } from './long-table-foot.tsx'
import { LongTableHead } from './long-table-head.tsx'
import { LongTableRow } from './long-table-row.tsx'
import { useGridKeys } from './use-grid-keys.ts'
import { usePhone } from '../use-phone.ts'
import { useRootFontSize } from '../use-root-font-size.ts'
import styles from './long-table.module.css'

interface LongTableProps<Row> {
  /** Names the table to those who hear it. */
  readonly label: string
  /** The first names the row and stays in view; columns and rows keep their identity while nothing about them changes. */
  readonly columns: readonly LongTableColumn<Row>[]
  /** Sorted and filtered already. */
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  /** The order that the rows are in, and what to do when a heading asks for another: for tables with columns that sort. */
  readonly sort?: LongTableSort | null
  readonly onSort?: (sort: LongTableSort) => void
  /** Height of a row in rem; every row is as high. */
  readonly rowHeight?: number
  /** Stands in place of rows where there are none. */
  readonly empty: string
}

/** Rows beside those in view that are drawn in advance, so that a turn of the wheel finds them. */
const overscan = 6

/** A table of up to so many cells has all its rows drawn: the 659 classes of a district in seven columns. */
const mostCells = 6000

/** So many rows are printed, a hundred pages; more are for a file, and the paper says so. */
const mostOnPaper = 5000

/** The room that a table has as long as it is not laid out, in px. */
const assumed = { width: 1200, height: 640 }

/**
 * A table of any length: only the rows in view are drawn, the headings, the first column and the last line stay. Arrow keys,
 * Home, End, PageUp and PageDown walk its cells, Enter follows the link or presses the button in one. Tab reaches one cell;
 * what stands in cells may leave the order of the Tab key (`tabIndex={-1}`).
 */
export function LongTable<Row>({ label, columns: given, rows, rowId, sort = null, onSort, rowHeight = 2.5, empty }: LongTableProps<Row>) {
  const messages = useMessages(paperMessages)
  const isPaper = usePaper() !== null
  const isPhone = usePhone()
  const columns = useMemo(() => {
    if (isPaper) return given.filter(({ screenOnly }) => screenOnly !== true)
    return isPhone ? phoneColumns(given) : given
  }, [isPaper, isPhone, given])
  const scroller = useRef<HTMLDivElement>(null)
  const hasMore = useMoreBeside(scroller)
  const height = rowHeight * useRootFontSize()
  const hasFoot = columns.some(({ foot }) => foot !== undefined)
  const headLines = columns.some(({ under }) => under !== undefined) ? 2 : 1
  const grid = useGridKeys({
    rows: rows.length + (hasFoot ? 1 : 0),
    columns: columns.length,
    toRow: (index) => {
      if (index < rows.length) virtual.scrollToIndex(index, { align: 'center' })
    },
  })
  const kept = grid.active !== null && grid.active.row < rows.length ? grid.active.row : null
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan,
    // The cell that has the focus stays drawn when it is scrolled away, or the keyboard would lose its place.
    rangeExtractor: (range) => withKept(range, kept),
    initialRect: assumed,
    observeElementRect: (instance, changed) =>
      observeElementRect(instance, (rect) => {
        changed(rect.height > 0 ? rect : assumed)
      }),
  })
  useLayoutEffect(() => {
    virtual.measure()
  }, [virtual, height])
  const settled = useDeferredValue(rows, null)
  // The rows in view come at once; all of them, where they are not too many, when nothing else is to be done: the browser's
  // search and a copied page then reach every row.
  const isWhole = isPaper || (settled === rows && rows.length * columns.length <= mostCells)
  const items = isWhole ? rows.slice(0, mostOnPaper).map((_, index) => ({ index, start: 0, end: 0 })) : virtual.getVirtualItems()
  const after = isWhole ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const measure: CSSProperties = isPaper ? { width: '100%', minWidth: 0 } : { width: `${whole}rem` }
  return (
    <div ref={scroller} className={styles['scroll']} data-more={hasMore}>
      <table
        role="grid"
        aria-label={label}
        aria-rowcount={headLines + rows.length + (hasFoot ? 1 : 0)}
        aria-colcount={columns.length}
        className={styles['table']}
        style={measure}
        onKeyDown={grid.onKeyDown}
        onFocus={grid.onFocus}
      >
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width: isPaper ? `${(100 * width) / whole}%` : `${width}rem` }} />
          ))}
        </colgroup>
        <LongTableHead columns={columns} sort={sort} isPaper={isPaper} onSort={onSort} />
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className={styles['empty']}>
                {empty}
              </td>
            </tr>
          )}
          {items.map(({ index, start }, at) => {
            const row = rows[index]
            const gap = start - (items[at - 1]?.end ?? 0)
            return row === undefined ? null : (
              <Fragment key={rowId(row)}>
                {gap > 0 && <Gap height={gap} />}
                <LongTableRow
                  row={row}
                  index={index}
                  place={headLines + 1 + index}
                  columns={columns}
                  height={rowHeight}
                  active={grid.active?.row === index ? grid.active.column : index === 0 && grid.active === null ? 0 : null}
                />
              </Fragment>
            )
          })}
          {after > 0 && <Gap height={after} />}
          {isPaper && rows.length > mostOnPaper && (
            <tr>
              <td colSpan={columns.length}>{messages.notPrinted({ count: String(rows.length - mostOnPaper) })}</td>
            </tr>
          )}
        </tbody>
        {hasFoot && (
          <LongTableFoot
            columns={columns}
            index={rows.length}
            place={headLines + 1 + rows.length}
            active={grid.active?.row === rows.length ? grid.active.column : null}
          />
        )}
      </table>
    </div>
  )
}

/** The columns that have a width on a phone, then the others. */
function phoneColumns<Row>(columns: readonly LongTableColumn<Row>[]): readonly LongTableColumn<Row>[] {
  const first = columns.flatMap((column) => (column.phoneWidth === undefined ? [] : [{ ...column, width: column.phoneWidth }]))
  return [...first, ...columns.filter(({ phoneWidth }) => phoneWidth === undefined)]
}

function withKept(range: Range, kept: number | null): number[] {
  const drawn = defaultRangeExtractor(range)
  return kept === null || kept >= range.count || drawn.includes(kept) ? drawn : [...drawn, kept].toSorted((a, b) => a - b)
}

/** Holds the place of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return <tr aria-hidden="true" style={{ height }} />
}
