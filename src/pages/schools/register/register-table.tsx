import type { DistrictView } from '#view/district-view.ts'
import { statusWords } from '#format/status-words.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { inLanguage } from '#language/text.ts'
import { TableFiles } from '#tables/table-files.tsx'
import { registerTableRows } from './register-table-rows.ts'
import { LongTable } from '#ui/long-table/long-table.tsx'
import type { LongTableSort } from '#ui/long-table/long-table-sort.ts'
import type { Details } from '#view/details.ts'
import { ClearFilters } from './clear-filters.tsx'
import { CompareBar } from './compare-bar.tsx'
import { filterRegister, isFiltered } from './filter-register.ts'
import type { Picks } from './pick-cell.tsx'
import { registerBasis } from './register-basis.ts'
import { readColumns } from './register-column-ids.ts'
import { registerColumns } from './register-columns.tsx'
import { RegisterEmpty } from './register-empty.tsx'
import { registerRows, type RegisterRow } from './register-row.ts'
import { registerTotals } from './register-totals.ts'
import { readRegisterSort, sortRegister } from './sort-register.ts'
import styles from './register.module.css'

const idOf = ({ school }: RegisterRow) => school.id

interface RegisterTableProps {
  readonly viewed: DistrictView
  readonly details: Details
  readonly picks: Picks
  readonly onSort: (sort: LongTableSort) => void
}

/** The schools that the address asks for, what they add up to, and which of them are ticked. */
export function RegisterTable({ viewed, details, picks, onSort }: RegisterTableProps) {
  const { language, year } = viewed
  const messages = registerMessages[language]
  const all = registerRows(viewed)
  const sort = readRegisterSort(details.sort)
  const rows = sortRegister(filterRegister(all, details), sort, viewed)
  const basis = basisWords(viewed)
  return (
    <>
      <div className={styles['totals']}>
        <p role="status">{registerTotals(rows, all.length, viewed)}</p>
        {rows.length > 0 && isFiltered(details) && <ClearFilters language={language} />}
      </div>
      {rows.length === 0 ? (
        <RegisterEmpty language={language} />
      ) : (
        <>
          <CompareBar viewed={viewed} picks={picks} />
          <LongTable
            label={messages.tableName({ year: String(year) })}
            columns={registerColumns(viewed, readColumns(details.columns), picks)}
            rows={rows}
            rowId={idOf}
            sort={sort}
            onSort={onSort}
            empty={messages.empty}
          />
          <TableFiles rows={() => registerTableRows(rows, viewed)} table={messages.fileTable} viewed={viewed} />
          {basis !== null && <p className={styles['basis']}>{basis}</p>}
        </>
      )}
    </>
  )
}

function basisWords(viewed: DistrictView): string | null {
  const messages = registerMessages[viewed.language]
  const { status: found, sources } = registerBasis(viewed)
  if (found === 'none') return null
  const status = found === 'mixed' ? messages.mixed : inLanguage(statusWords[found], viewed.language)
  return sources.length === 0
    ? messages.rests({ status })
    : messages.restsOnSources({ status, sources: sources.join(messages.listSeparator) })
}
