import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { PartError } from '#program/part-error.ts'
import { PartFailurePanel } from '#program/part-failure-panel.tsx'
import { AlertPanel } from '#ui/alert-panel.tsx'
import { Button } from '#ui/controls/button.tsx'
import { ViewLink } from '#view/view-link.tsx'

/** A page that failed, inside the frame: the rest of the board goes on. */
export function PageError({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const messages = useMessages(shellMessages)
  if (error instanceof PartError) {
    return (
      <PartFailurePanel
        error={error}
        retry={() => {
          error.forget()
          reset()
        }}
        look="page"
      >
        <ViewLink to="/">{messages.toOverview}</ViewLink>
      </PartFailurePanel>
    )
  }
  return (
    <AlertPanel
      title={messages.errorTitle}
      look="page"
      tone="wrong"
      actions={
        <>
          <Button look="primary" onClick={reset}>
            {messages.retry}
          </Button>
          <ViewLink to="/">{messages.toOverview}</ViewLink>
        </>
      }
    >
      <p>{messages.errorAdvice}</p>
    </AlertPanel>
  )
}
