import type { DistrictView } from '#view/district-view.ts'
import { projectKindWords } from '#format/project-words.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import { Citation } from '#records/citation.tsx'
import { formatDate } from '#format/format-date.ts'
import { projectStateWords } from '#records/record-words.ts'
import type { School } from '#statistics/district-package.ts'
import { ViewLink } from '#view/view-link.tsx'
import styles from './profile.module.css'

/** The projects of a school with kind, state, time and source; each leads to its record on the page of its duty. */
export function SchoolProjects({ school, viewed }: { readonly school: School; readonly viewed: DistrictView }) {
  const { district, language } = viewed
  const messages = schoolProfileMessages[language]
  const projects = district.package.projects.filter((project) => project.school === school.id)
  if (projects.length === 0) return <p className={styles['words']}>{messages.noProjects}</p>
  return (
    <ul className={styles['projects']}>
      {projects.map((project) => (
        <li key={project.id}>
          <ViewLink to={`/duty/${project.duty}`} record={project.id}>
            {inLanguage(project.name, language)}
          </ViewLink>
          <small>
            {[
              inLanguage(projectKindWords[project.kind], language),
              ...(project.state === undefined ? [] : [inLanguage(project.stateNote ?? projectStateWords[project.state], language)]),
              ...[...new Set([project.start, project.end])].flatMap((day) => (day === undefined ? [] : [formatDate(day, language)])),
            ].join(' · ')}{' '}
            <Citation record={project} viewed={viewed} />
          </small>
        </li>
      ))}
    </ul>
  )
}
