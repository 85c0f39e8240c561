import type { FigureContext } from '#figures/figure-context.ts'
import { schoolsMessages } from '#language/messages/schools.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import { ViewLink } from '#view-state/view-link.tsx'
import styles from './profile.module.css'

/** The projects of a school; each leads to its record on the page of its duty. */
export function SchoolProjects({ school, context }: { readonly school: School; readonly context: FigureContext }) {
  const { district, language } = context
  const messages = schoolsMessages[language]
  const projects = district.package.projects.filter((project) => project.school === school.id)
  if (projects.length === 0) return <p className={styles['words']}>{messages.noProjects}</p>
  return (
    <ul className={styles['projects']}>
      {projects.map(({ id, duty, name, start, end }) => (
        <li key={id}>
          <ViewLink to={`/duty/${duty}`} record={id}>
            {inLanguage(name, language)}
          </ViewLink>{' '}
          <small>{[start, end].filter((day) => day !== undefined).join(' – ')}</small>
        </li>
      ))}
    </ul>
  )
}
