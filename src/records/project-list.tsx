import type { DistrictView } from '#view/district-view.ts'
import { recordsMessages } from '#language/messages/records.ts'
import { inLanguage } from '#language/text.ts'
import type { Project } from '#statistics/district-package.ts'
import { Citation } from './citation.tsx'
import { formatDate } from '#format/format-date.ts'
import { RecordFigures } from './record-figures.tsx'
import { projectStateWords } from './record-words.ts'
import styles from './records.module.css'

interface ProjectListProps {
  readonly projects: readonly Project[]
  readonly viewed: DistrictView
}

/** Projects and activities with their state, dates and numbers. */
export function ProjectList({ projects, viewed }: ProjectListProps) {
  const { language } = viewed
  return (
    <ul className={styles['list']}>
      {projects.map((project) => (
        <li key={project.id} id={`record-${project.id}`} tabIndex={-1} className={styles['record']}>
          <p className={styles['name']}>
            {inLanguage(project.name, language)}
            {project.state !== undefined && (
              <span className={styles['tag']} data-state={project.state}>
                {inLanguage(project.stateNote ?? projectStateWords[project.state], language)}
              </span>
            )}
          </p>
          {project.note !== undefined && <p className={styles['note']}>{inLanguage(project.note, language)}</p>}
          <RecordFigures record={project} viewed={viewed} />
          <p className={styles['foot']}>
            <ProjectDates project={project} viewed={viewed} />
            <Citation record={project} viewed={viewed} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function ProjectDates({ project: { start, end }, viewed: { language } }: { readonly project: Project; readonly viewed: DistrictView }) {
  if (start !== undefined && end !== undefined) {
    const words = recordsMessages[language].dateFromTo({ from: formatDate(start, language), to: formatDate(end, language) })
    return <span>{words}</span>
  }
  const date = end ?? start
  return date === undefined ? null : <time dateTime={date}>{formatDate(date, language)}</time>
}
