import type { LongTableColumn } from './long-table-column.ts'
import type { LongTableSort } from './long-table-sort.ts'
import styles from './long-table.module.css'

interface LongTableHeadProps<Row> {
  readonly columns: readonly LongTableColumn<Row>[]
  readonly sort: LongTableSort | null
  /** On paper nothing sorts. */
  readonly isPaper: boolean
  readonly onSort: ((sort: LongTableSort) => void) | undefined
}

/** The headings of a long table, of which those that sort are buttons, and the line under them. */
export function LongTableHead<Row>({ columns, sort, isPaper, onSort }: LongTableHeadProps<Row>) {
  const hasUnder = columns.some(({ under }) => under !== undefined)
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, name, note, align = 'start', sortable = false }) => {
          const direction = sort?.column === id ? sort.direction : undefined
          const words = (
            <>
              {name}
              {note !== undefined && <small>{note}</small>}
            </>
          )
          return (
            <th key={id} scope="col" data-align={align} aria-sort={sortable && !isPaper ? (direction ?? 'none') : undefined}>
              {sortable && !isPaper ? (
                <button
                  type="button"
                  className={styles['sort']}
                  data-direction={direction}
                  onClick={() => onSort?.({ column: id, direction: direction === 'ascending' ? 'descending' : 'ascending' })}
                >
                  <span>{words}</span>
                </button>
              ) : (
                words
              )}
            </th>
          )
        })}
      </tr>
      {hasUnder && (
        <tr className={styles['under']} aria-rowindex={2}>
          {columns.map(({ id, under, align = 'start' }, index) =>
            index === 0 ? (
              <th key={id} scope="row" data-align={align}>
                {under}
              </th>
            ) : (
              <td key={id} role="gridcell" data-align={align}>
                {under}
              </td>
            ),
          )}
        </tr>
      )}
    </thead>
  )
}
