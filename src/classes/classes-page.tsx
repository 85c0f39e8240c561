import { FigureFrame } from '#charts/figure-frame.tsx'
import type { FigureContext } from '#figures/figure-context.ts'
import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import { classesMessages } from '#language/messages/classes.ts'
import { Card } from '#ui/card.tsx'
import { LongTable } from '#ui/long-table.tsx'
import { useDetails } from '#view-state/use-details.ts'
import { useViewState } from '#view-state/use-view-state.ts'
import { classColumns } from './class-columns.tsx'
import { filterClasses, readClassFilter } from './class-filter.ts'
import { ClassFilters } from './class-filters.tsx'
import { isOver, type ClassRow } from './class-list.ts'
import { ClassNeedsPanel } from './class-needs-panel.tsx'
import { classesStory } from './classes-story.ts'
import { readClassSort, sortClasses } from './sort-classes.ts'
import styles from './classes-page.module.css'

const idOf = ({ id }: ClassRow) => id

/** 班额: every class against the limit of its stage and grade. */
export function ClassesPage({ context }: { readonly context: FigureContext }) {
  const { language, year } = context
  const messages = classesMessages[language]
  const { view } = useViewState()
  const { details, setDetails } = useDetails()
  const story = classesStory(context)
  const filter = readClassFilter(details)
  const sort = readClassSort(details.sort)
  const filtered = filterClasses(story.rows, filter)
  const write = (count: number) => formatNumber(count, scaleFor('class', 0, language), language)
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{story.title}</h1>
        <p>{story.summary}</p>
        {story.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </header>
      {story.figures.length > 0 && (
        <div className={styles['figures']} data-count={story.figures.length}>
          {story.figures.map((figure) => (
            <FigureFrame key={figure.id} figure={figure} view={view.view} headingLevel={2} />
          ))}
        </div>
      )}
      {story.rows.length > 0 && (
        <Card>
          <section aria-labelledby="class-list" className={styles['list']}>
            <h2 id="class-list">{messages.list}</h2>
            <ClassFilters context={context} filter={filter} rows={story.rows} />
            <p role="status" className={styles['shown']}>
              {messages.shown({
                count: write(filtered.length),
                students: write(filtered.reduce((sum, { record }) => sum + record.students, 0)),
                over: write(filtered.filter(isOver).length),
              })}
            </p>
            <LongTable
              label={messages.tableName({ year: String(year) })}
              columns={classColumns(context)}
              rows={sortClasses(filtered, sort)}
              rowId={idOf}
              sort={sort}
              onSort={({ column, direction }) => setDetails({ sort: `${direction === 'descending' ? '-' : ''}${column}` }, 'replace')}
              empty={messages.empty}
            />
          </section>
        </Card>
      )}
      {story.rows.length > 0 && (
        <Card>
          <ClassNeedsPanel context={context} />
        </Card>
      )}
    </div>
  )
}
