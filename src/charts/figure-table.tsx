import type { FigureTable as Table, TableCell } from '#figures/figure.ts'
import { shortStatusWords } from '#format/status-words.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { inLanguage } from '#language/text.ts'
import { useLanguage } from '#language/use-language.ts'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { ViewLink } from '#view/view-link.tsx'
import dataTable from '#ui/data-table.module.css'
import styles from './figure-table.module.css'

interface FigureTableProps {
  readonly table: Table
  /** Names the table to those who hear it. */
  readonly caption: string
}

/** Dates, numbers with their units and other short words stay on one line; longer ones give way to the other columns. */
function isShort({ text }: TableCell, isNumeric: boolean): boolean {
  return text.length < (isNumeric ? 12 : 8)
}

/** The numbers of a figure as a table; what finds no room at all is scrolled. */
export function FigureTable({ table, caption }: FigureTableProps) {
  const { columns, rows } = table
  return (
    <div className={styles['scroll']} role="region" aria-label={caption} tabIndex={0}>
      <table className={`${dataTable['table']} ${styles['table']}`}>
        <caption className={styles['caption']}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, name, numeric }) => (
              <th key={id} scope="col" data-numeric={numeric}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells, chosen }) => (
            <tr key={id} data-chosen={chosen}>
              {columns.map((column, index) => {
                const cell = cells[index] ?? { text: '' }
                return index === 0 ? (
                  <th key={column.id} scope="row">
                    <CellWords cell={cell} />
                  </th>
                ) : (
                  <td
                    key={column.id}
                    data-numeric={column.numeric}
                    data-missing={cell.statistic?.kind === 'missing'}
                    data-short={isShort(cell, column.numeric)}
                  >
                    <CellWords cell={cell} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CellWords({ cell: { text, statistic, verdict, to } }: { readonly cell: TableCell }) {
  const language = useLanguage()
  if (verdict !== undefined)
    return <VerdictMark verdict={verdict} words={text === '' ? inLanguage(verdictWords[verdict], language) : text} />
  return (
    <>
      {to === undefined ? text : <ViewLink to={to}>{text}</ViewLink>}
      {statistic?.kind === 'value' && statistic.status !== 'reported' && (
        <>
          <span className={styles['gap']}> </span>
          <small className={styles['status']}>{inLanguage(shortStatusWords[statistic.status], language)}</small>
        </>
      )}
    </>
  )
}
