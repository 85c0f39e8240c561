import { writeSort } from '#ui/long-table/long-table-sort.ts'
import type { DistrictView } from '#view/district-view.ts'
import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import { classesMessages } from '#language/messages/classes.ts'
import { TableFiles } from '#tables/table-files.tsx'
import { classTableRows } from './class-table-rows.ts'
import { LongTable } from '#ui/long-table/long-table.tsx'
import { useDetails } from '#view/use-details.ts'
import { classColumns } from './class-columns.tsx'
import type { ClassFilter } from './class-filter.ts'
import { ClassFilters } from './class-filters.tsx'
import { tooLargeIn, type ClassRow } from '#figures/classes/class-list.ts'
import { readClassSort, sortClasses } from './sort-classes.ts'
import styles from './classes-page.module.css'

interface ClassListSectionProps {
  readonly viewed: DistrictView
  readonly rows: readonly ClassRow[]
  readonly filtered: readonly ClassRow[]
  readonly filter: ClassFilter
  /** With few classes the table is as high as they are. */
  readonly isShort: boolean
}

const idOf = ({ id }: ClassRow) => id

/** The classes themselves, the largest excess first unless the reader sorts otherwise. */
export function ClassListSection({ viewed, rows, filtered, filter, isShort }: ClassListSectionProps) {
  const { language, year } = viewed
  const messages = classesMessages[language]
  const { details, setDetails } = useDetails()
  const sort = readClassSort(details.sort)
  const listed = sortClasses(filtered, sort, language)
  const write = (count: number) => formatNumber(count, scaleFor('class', 0, language))
  return (
    <section aria-labelledby="class-list" className={styles['list']}>
      <h2 id="class-list">{messages.list}</h2>
      <ClassFilters viewed={viewed} filter={filter} rows={rows} />
      {!isShort && (
        <p role="status" className={styles['shown']}>
          {messages.shown({
            count: write(filtered.length),
            students: write(filtered.reduce((sum, { record }) => sum + record.students, 0)),
            over: write(filtered.filter(tooLargeIn(filtered)).length),
          })}
        </p>
      )}
      <LongTable
        label={messages.tableName({ year: String(year) })}
        columns={classColumns(viewed)}
        rows={listed}
        rowId={idOf}
        sort={sort}
        onSort={(sorted) => setDetails({ sort: writeSort(sorted) }, 'replace')}
        empty={messages.empty}
      />
      <TableFiles rows={() => classTableRows(listed, viewed)} table={messages.list} viewed={viewed} />
    </section>
  )
}
