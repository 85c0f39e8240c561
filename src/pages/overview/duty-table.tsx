import { dutyWords } from '#format/duty-words.ts'
import type { Tally } from '#findings/tally.ts'
import { overviewMessages } from '#language/messages/overview.ts'
import { inLanguage } from '#language/text.ts'
import { useLanguage } from '#language/use-language.ts'
import type { DutyId } from '#statistics/duty.ts'
import { ViewLink } from '#view/view-link.tsx'
import type { DutyRow } from '#findings/duty-rows.ts'
import dataTable from '#ui/data-table.module.css'
import styles from './duty-table.module.css'

interface DutyTableProps {
  readonly duties: readonly DutyRow[]
  readonly total: Tally
}

const columns = [
  { id: 'notMet', verdict: 'not-met' },
  { id: 'watch', verdict: 'watch' },
  { id: 'met', verdict: 'met' },
  { id: 'unknown', verdict: 'not-assessable' },
] as const

/** The eight duties: how many indicators have which verdict, as a bar of one length and as numbers that add up to the headline. */
export function DutyTable({ duties, total }: DutyTableProps) {
  const language = useLanguage()
  const messages = overviewMessages[language]
  return (
    <section aria-labelledby="overview-duties" className={styles['section']}>
      <header className={styles['head']}>
        <h2 id="overview-duties">{messages.duties}</h2>
        <p>{messages.dutiesOf({ count: String(total.standards) })}</p>
      </header>
      <table className={`${dataTable['table']} ${styles['table']}`}>
        <thead>
          <tr>
            <th scope="col" className={styles['hidden']}>
              {messages.columnDuty}
            </th>
            <th scope="col" className={styles['hidden']}>
              {messages.columnShares}
            </th>
            <th scope="col">{messages.columnNotMet}</th>
            <th scope="col">{messages.columnWatch}</th>
            <th scope="col">{messages.columnMet}</th>
            <th scope="col">{messages.columnUnknown}</th>
            <th scope="col">{messages.columnIllustrative}</th>
          </tr>
        </thead>
        <tbody>
          {duties.map((row) => (
            <Row key={row.duty} row={row} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{messages.total({ count: String(total.standards) })}</th>
            <Numbers tally={total} duty={null} />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function Row({ row: { duty, tally, all } }: { readonly row: DutyRow }) {
  const language = useLanguage()
  const messages = overviewMessages[language]
  return (
    <tr>
      <th scope="row">
        <ViewLink to={`/duty/${duty}`} className={styles['duty']}>
          <span className={styles['number']}>{inLanguage(dutyWords[duty].number, language)}</span>
          {inLanguage(dutyWords[duty].name, language)}
        </ViewLink>
      </th>
      {tally.standards === 0 ? (
        <td colSpan={6} className={styles['none']}>
          {all === 0 ? messages.noneOfStage : messages.noStandard({ count: String(all) })}
        </td>
      ) : (
        <Numbers tally={tally} duty={duty} />
      )}
    </tr>
  )
}

function Numbers({ tally, duty }: { readonly tally: Tally; readonly duty: DutyId | null }) {
  const of = duty === null ? '' : `&duty=${duty}`
  return (
    <>
      <td className={styles['barCell']}>
        <span className={styles['bar']} aria-hidden="true">
          {columns.map(({ id, verdict }) =>
            tally[id] === 0 ? null : <span key={id} data-verdict={verdict} style={{ flexGrow: tally[id] }} />,
          )}
        </span>
      </td>
      {columns.map(({ id, verdict }) => (
        <td key={id} data-verdict={verdict} data-zero={tally[id] === 0}>
          {tally[id] === 0 ? 0 : <ViewLink to={`/indicators?verdict=${verdict}${of}`}>{tally[id]}</ViewLink>}
        </td>
      ))}
      <td data-zero={tally.illustrative === 0}>
        {tally.illustrative === 0 ? 0 : <ViewLink to={`/indicators?status=illustrative${of}`}>{tally.illustrative}</ViewLink>}
      </td>
    </>
  )
}
