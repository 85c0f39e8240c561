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

/** The numbers of a figure as a table that scrolls inside itself. */
export function FigureTable({ table, caption }: FigureTableProps) {
  const { columns, rows } = table
  return (
    <div className={styles['scroll']} role="region" aria-label={caption} tabIndex={0}>
      <table className={`${dataTable['table']} ${styles['table']}`} data-stages={columns.length > 4 ? 'many' : 'few'}>
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
                  <td key={column.id} data-numeric={column.numeric} data-missing={cell.statistic?.kind === 'missing'}>
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
        <small className={styles['status']}> {inLanguage(shortStatusWords[statistic.status], language)}</small>
      )}
    </>
  )
}
