import type { Language } from '#language/language.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { ViewLink } from '#view/view-link.tsx'
import styles from './profile.module.css'

/** Where the reader is below the register of schools. */
export function SchoolBreadcrumb({ here, language }: { readonly here: string; readonly language: Language }) {
  const messages = schoolProfileMessages[language]
  return (
    <nav aria-label={messages.breadcrumb} className={styles['breadcrumb']}>
      <ViewLink to="/">{messages.overview}</ViewLink>
      <span aria-hidden="true">›</span>
      <ViewLink to="/schools">{messages.register}</ViewLink>
      <span aria-hidden="true">›</span>
      <span aria-current="page">{here}</span>
    </nav>
  )
}
