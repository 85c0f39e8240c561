import type { FigureContext } from '#figures/figure-context.ts'
import { schoolsMessages } from '#language/messages/schools.ts'
import { Card } from '#ui/card.tsx'
import { LongTable } from '#ui/long-table.tsx'
import { linkTo } from '#view-state/link-target.ts'
import { useDetails } from '#view-state/use-details.ts'
import { ViewLink } from '#view-state/view-link.tsx'
import { useDeferredValue, useState } from 'react'
import { filterRegister } from './filter-register.ts'
import { readColumns, registerColumns } from './register-columns.tsx'
import { RegisterFilters } from './register-filters.tsx'
import { registerHeadline } from './register-headline.ts'
import { registerRows, type RegisterRow } from './register-row.ts'
import { registerTotals } from './register-totals.ts'
import { readRegisterSort, sortRegister } from './sort-register.ts'
import styles from './register.module.css'

const idOf = ({ school }: RegisterRow) => school.id
const mostCompared = 4

/** The register of schools: search, filter, sort, choose columns, pick schools to compare. */
export function SchoolRegister({ context }: { readonly context: FigureContext }) {
  const { language, year } = context
  const messages = schoolsMessages[language]
  const { details, setDetails } = useDetails()
  const [words, setWords] = useState(details.q ?? '')
  const [picked, setPicked] = useState<readonly string[]>([])
  // Typing answers at once; the table of thousands follows.
  const query = useDeferredValue(words)
  const all = registerRows(context)
  const sort = readRegisterSort(details.sort)
  const rows = sortRegister(filterRegister(all, details, query), sort, language)
  const onPick = (id: string) => {
    setPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id].slice(-mostCompared))
  }
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{registerHeadline(all, context)}</h1>
        <p>{messages.summary}</p>
      </header>
      <Card>
        <RegisterFilters
          context={context}
          words={words}
          onWords={(next) => {
            setWords(next)
            setDetails({ q: next === '' ? null : next }, 'replace')
          }}
        />
        <p role="status" className={styles['totals']}>
          {registerTotals(rows, context)}
        </p>
        <p className={styles['totals']}>
          {picked.length > 1 ? (
            <ViewLink to={linkTo('/schools', { compare: picked.join('.') })} className={styles['compare']}>
              {messages.compare({ count: String(picked.length) })}
            </ViewLink>
          ) : (
            messages.compareHint
          )}
        </p>
        <LongTable
          label={messages.tableName({ year: String(year) })}
          columns={registerColumns({ context, shown: readColumns(details.columns), picked, onPick })}
          rows={rows}
          rowId={idOf}
          sort={sort}
          onSort={({ column, direction }) => setDetails({ sort: `${direction === 'descending' ? '-' : ''}${column}` }, 'replace')}
          empty={messages.empty}
        />
      </Card>
    </div>
  )
}
