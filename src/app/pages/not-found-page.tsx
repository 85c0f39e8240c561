import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { useViewNavigation } from '#view/view-navigation.ts'
import { ViewLink } from '#view/view-link.tsx'
import { PageTitle } from '../frame/page-title.tsx'
import styles from './pages.module.css'

/** An address that leads nowhere, with the way back. */
export function NotFoundPage() {
  const { path } = useViewNavigation()
  const messages = useMessages(shellMessages)
  return (
    <div className={styles['notFound']}>
      <PageTitle page={messages.notFoundTitle} />
      <h1>{messages.notFoundTitle}</h1>
      <p>{messages.notFound({ path })}</p>
      <ViewLink to="/">{messages.toOverview}</ViewLink>
    </div>
  )
}
