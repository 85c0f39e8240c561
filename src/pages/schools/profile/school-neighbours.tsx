import type { DistrictView } from '#view/district-view.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import { ViewLink } from '#view/view-link.tsx'
import { neighboursOf } from './neighbours-of.ts'
import styles from './profile.module.css'

/** The way to the schools before and after this one. */
export function SchoolNeighbours({ school, viewed }: { readonly school: School; readonly viewed: DistrictView }) {
  const { district, language, year } = viewed
  const messages = schoolProfileMessages[language]
  const { previous, next } = neighboursOf(school, district, year)
  if (previous === undefined && next === undefined) return null
  return (
    <nav aria-label={messages.neighbours} className={styles['neighbours']}>
      {previous !== undefined && (
        <ViewLink to={`/schools/${previous.id}`}>{messages.previous({ name: inLanguage(previous.name, language) })}</ViewLink>
      )}
      {next !== undefined && <ViewLink to={`/schools/${next.id}`}>{messages.next({ name: inLanguage(next.name, language) })}</ViewLink>}
    </nav>
  )
}
