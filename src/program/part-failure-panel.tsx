import { programMessages } from '#language/messages/program.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icons.tsx'
import type { ReactNode } from 'react'
import type { PartError } from './part-error.ts'
import { useRetryOnline } from './use-retry-online.ts'
import styles from './part-failure-panel.module.css'

interface PartFailurePanelProps {
  readonly error: PartError
  readonly retry: () => void
  /** In the place of a whole page, over one, or as a line above what is shown in its place. */
  readonly look: 'page' | 'over' | 'line'
  /** Other ways on, beside trying again. */
  readonly children?: ReactNode
}

const headings = { page: 'h1', over: 'h2', line: 'p' } as const

/** Why a part of the program did not come, and the way on. What the network kept away comes by itself when the network is back. */
export function PartFailurePanel({ error, retry, look, children }: PartFailurePanelProps) {
  const messages = useMessages(programMessages)
  const shell = useMessages(shellMessages)
  const { reason, file } = error
  useRetryOnline(reason === 'network', retry)
  const title = { network: messages.networkTitle, release: messages.releaseTitle, file: messages.fileTitle }[reason]
  const advice = { network: messages.networkAdvice, release: messages.releaseAdvice, file: messages.fileAdvice({ file }) }[reason]
  const Title = headings[look]
  return (
    <div className={styles['panel']} role={look === 'line' ? 'status' : 'alert'} data-look={look}>
      <Title className={styles['title']}>
        <Icon name="warning" />
        {title}
      </Title>
      <p>{advice}</p>
      <div className={styles['actions']}>
        {reason === 'release' ? (
          <Button
            look="primary"
            onClick={() => {
              window.location.reload()
            }}
          >
            {shell.reload}
          </Button>
        ) : (
          <Button look="primary" onClick={retry}>
            {shell.retry}
          </Button>
        )}
        {children}
      </div>
    </div>
  )
}
