import { writeSort } from '#ui/long-table/long-table-sort.ts'
import type { DistrictView } from '#view/district-view.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { statusWords } from '#format/status-words.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import type { BalanceRow } from '#indicators/balance/balance-sheet.ts'
import { TableFiles } from '#tables/table-files.tsx'
import { balanceTableRows } from './balance-table-rows.ts'
import { LongTable } from '#ui/long-table/long-table.tsx'
import { useDetails } from '#view/use-details.ts'
import { balanceColumns } from './balance-columns.tsx'
import { balanceTitle, stageName } from '#figures/balance/balance-title.ts'
import type { BalanceView } from '#figures/balance/balance-view.ts'
import { countWords } from '#figures/balance/count-words.ts'
import { readShow } from './cell-words.ts'
import { ExcludedSchools } from './excluded-schools.tsx'
import { filterRows, readBalanceSort, sortBalanceRows } from './order-rows.ts'
import styles from './balance-matrix.module.css'

interface BalanceMatrixProps {
  readonly view: BalanceView
  readonly viewed: DistrictView
}

const idOf = ({ school }: BalanceRow) => school.id

/** Schools × seven indicators, sorted and filtered as the address says, with what is left out and where it comes from. */
export function BalanceMatrix({ view, viewed }: BalanceMatrixProps) {
  const { language } = viewed
  const messages = balanceMessages[language]
  const { details, setDetails } = useDetails()
  const { sheet, shown, trialSheet } = view
  const show = readShow(details.show)
  const sort = readBalanceSort(details.sort)
  const rows = sortBalanceRows(filterRows(shown.rows, details), sort, language, show)
  return (
    <>
      <LongTable
        label={messages.tableName({ stage: stageName(shown.stage, language), year: String(shown.year) })}
        columns={balanceColumns({ sheet: shown, real: trialSheet === null ? null : sheet, show, viewed })}
        rows={rows}
        rowId={idOf}
        sort={sort}
        onSort={(sorted) => setDetails({ sort: writeSort(sorted) }, 'replace')}
        empty={shown.rows.length === 0 ? balanceTitle(shown, viewed) : messages.empty}
      />
      <TableFiles
        rows={() => balanceTableRows(shown, rows, viewed)}
        table={messages.fileTable({ stage: stageName(shown.stage, language) })}
        viewed={viewed}
      />
      <div className={styles['foot']}>
        <ul className={styles['legend']} aria-label={messages.legend}>
          {(['met', 'near', 'below', 'missing'] as const).map((state) => (
            <li key={state}>
              <span className={styles['swatch']} data-state={state} aria-hidden="true" />
              {messages[state]}
            </li>
          ))}
          {view.status !== 'reported' && view.status !== 'none' && (
            <li>
              <span className={styles['swatch']} data-status="illustrative" aria-hidden="true" />
              {inLanguage(statusWords.illustrative, language)}
            </li>
          )}
        </ul>
        <p role="status" className={styles['filtered']}>
          {rows.length < shown.rows.length &&
            messages.filtered({ count: countWords(rows.length, language), all: countWords(shown.rows.length, language) })}
        </p>
      </div>
      <ExcludedSchools sheet={shown} language={language} />
      <p className={styles['note']}>
        {shown.meanVariation.kind === 'missing'
          ? messages.meanUnknown
          : messages.mean({ value: formatStatistic(shown.meanVariation, 'coefficient', language) })}{' '}
        {messages.combined}
      </p>
      {view.status !== 'none' && (
        <p className={styles['note']}>
          {messages.source({
            sources: view.sources.join(messages.nameSeparator),
            status: view.status === 'mixed' ? messages.mixed : inLanguage(statusWords[view.status], language),
          })}
        </p>
      )}
    </>
  )
}
