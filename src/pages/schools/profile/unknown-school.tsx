import type { DistrictView } from '#view/district-view.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { ViewLink } from '#view/view-link.tsx'
import { PageTitle } from '#ui/page-head.tsx'
import styles from './profile.module.css'

/** An address that names a school which the district does not have, with the way back. */
export function UnknownSchool({ id, viewed: { language } }: { readonly id: string; readonly viewed: DistrictView }) {
  const messages = schoolProfileMessages[language]
  return (
    <div className={styles['page']}>
      <PageTitle>{messages.missingSchool({ id })}</PageTitle>
      <p className={styles['words']}>{messages.missingAdvice}</p>
      <p>
        <ViewLink to="/schools">{messages.toRegister}</ViewLink>
      </p>
    </div>
  )
}
