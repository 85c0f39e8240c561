import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { PageTitle } from '#ui/page-head.tsx'
import { useViewNavigation } from '#view/view-navigation.ts'
import { ViewLink } from '#view/view-link.tsx'
import styles from './pages.module.css'

/** An address that leads nowhere, with the way back. */
export function NotFoundPage() {
  const { path } = useViewNavigation()
  const messages = useMessages(shellMessages)
  return (
    <div className={styles['notFound']}>
      <PageTitle>{messages.notFoundTitle}</PageTitle>
      <p>{messages.notFound({ path })}</p>
      <ViewLink to="/">{messages.toOverview}</ViewLink>
    </div>
  )
}
