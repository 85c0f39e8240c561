import { FigureFrame } from '#charts/figure-frame.tsx'
import type { DistrictView } from '#view/district-view.ts'
import type { Figure } from '#figures/figure.ts'
import { classesMessages } from '#language/messages/classes.ts'
import { Card } from '#ui/card.tsx'
import { PageHead, PageTitle } from '#ui/page-head.tsx'
import { UnreadNotice } from '#ui/unread-notice.tsx'
import { useDetails } from '#view/use-details.ts'
import { useViewState } from '#view/use-view-state.ts'
import { ViewLink } from '#view/view-link.tsx'
import { classDetails, filterClasses, readClassFilter, type ClassFilter } from './class-filter.ts'
import { ClassListSection } from './class-list-section.tsx'
import { ClassNeedsPanel } from './class-needs-panel.tsx'
import { classesStory } from './classes-story.ts'
import { FilterBar } from './filter-bar.tsx'
import { classesFigures } from '#figures/classes/classes-figures.ts'
import { partOfGrade } from './part-of-grade.ts'
import styles from './classes-page.module.css'

/** 班额: every class against the limit of its stage and grade. What a reader came for by a filter stands first. */
export function ClassesPage({ viewed }: { readonly viewed: DistrictView }) {
  const { view } = useViewState()
  const { details } = useDetails()
  const story = classesStory(viewed)
  const filter = readClassFilter(details)
  const filtered = filterClasses(story.rows, filter)
  const isFiltered = filter.size !== 'all' || filter.grade !== null || filter.school !== null || filter.words !== ''
  const grade = isFiltered ? partOfGrade(filtered, story.rows) : null
  const ofGrade = grade === null ? null : classesFigures.ofGrade.build(viewed, grade)
  const figures = story.figures.map((figure) => withChosen(figure, filter))
  const list = (
    <Card>
      <ClassListSection viewed={viewed} rows={story.rows} filtered={filtered} filter={filter} isShort={isFiltered} />
      {ofGrade !== null && (
        <div className={styles['grade']}>
          <FigureFrame figure={ofGrade} view={view.view} headingLevel={3} />
        </div>
      )}
    </Card>
  )
  return (
    <div className={styles['page']}>
      <PageHead>
        <PageTitle isIllustrative={story.isIllustrative} isDoubtful={story.isDoubtful}>
          {story.title}
        </PageTitle>
        <p>{story.summary}</p>
        {story.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {story.isHidden && (
          <p>
            <ViewLink to="/classes" change={{ reportedOnly: false }}>
              {classesMessages[viewed.language].showIllustrative}
            </ViewLink>
          </p>
        )}
        <UnreadNotice rules={classDetails(new Set(viewed.district.schools.map(({ id }) => id)))} />
      </PageHead>
      <FilterBar viewed={viewed} filter={filter} filtered={filtered} />
      {isFiltered && story.rows.length > 0 ? (
        <div className={styles['drill']}>
          {list}
          <div className={styles['aside']}>
            {figures.slice(0, 2).map((figure) => (
              <FigureFrame key={figure.id} figure={figure} view={view.view} headingLevel={2} />
            ))}
          </div>
        </div>
      ) : (
        <>
          {figures.length > 0 && (
            <div className={styles['figures']} data-count={figures.length}>
              {figures.map((figure) => (
                <FigureFrame key={figure.id} figure={figure} view={view.view} headingLevel={2} />
              ))}
            </div>
          )}
          {story.rows.length > 0 && list}
        </>
      )}
      {story.rows.length > 0 && (
        <Card>
          <ClassNeedsPanel viewed={viewed} />
        </Card>
      )}
    </div>
  )
}

/** The sizes of classes with the chosen interval framed. */
function withChosen(figure: Figure, { size }: ClassFilter): Figure {
  return figure.kind === 'histogram' && typeof size === 'object' ? { ...figure, chosen: size.from } : figure
}
