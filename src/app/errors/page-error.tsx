import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { Button } from '#ui/button.tsx'
import { ViewLink } from '#view-state/view-link.tsx'
import styles from './errors.module.css'

/** A page that failed, inside the frame: the rest of the board goes on. */
export function PageError({ reset }: { readonly reset: () => void }) {
  const messages = useMessages(shellMessages)
  return (
    <div className={styles['panel']} role="alert">
      <h1>{messages.errorTitle}</h1>
      <p>{messages.errorAdvice}</p>
      <div className={styles['actions']}>
        <Button look="primary" onClick={reset}>
          {messages.retry}
        </Button>
        <ViewLink to="/">{messages.toOverview}</ViewLink>
      </div>
    </div>
  )
}
