import { programMessages } from '#language/messages/program.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { AlertPanel } from '#ui/alert-panel.tsx'
import { Button } from '#ui/controls/button.tsx'
import type { ComponentProps, ReactNode } from 'react'
import type { PartError } from './part-error.ts'
import { useRetryOnline } from './use-retry-online.ts'

interface PartFailurePanelProps {
  readonly error: PartError
  readonly retry: () => void
  readonly look: ComponentProps<typeof AlertPanel>['look']
  /** Other ways on, beside trying again. */
  readonly children?: ReactNode
}

/** Why a part of the program did not come, and the way on. What the network kept away comes by itself when the network is back. */
export function PartFailurePanel({ error, retry, look, children }: PartFailurePanelProps) {
  const messages = useMessages(programMessages)
  const shell = useMessages(shellMessages)
  const { reason, file } = error
  useRetryOnline(reason === 'network', retry)
  const title = { network: messages.networkTitle, release: messages.releaseTitle, file: messages.fileTitle }[reason]
  const advice = { network: messages.networkAdvice, release: messages.releaseAdvice, file: messages.fileAdvice({ file }) }[reason]
  const reload = (): void => window.location.reload()
  return (
    <AlertPanel
      title={title}
      look={look}
      tone="waiting"
      actions={
        <>
          <Button look="primary" onClick={reason === 'release' ? reload : retry}>
            {reason === 'release' ? shell.reload : shell.retry}
          </Button>
          {children}
        </>
      }
    >
      <p>{advice}</p>
    </AlertPanel>
  )
}
