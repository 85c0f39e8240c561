import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { Button } from '#ui/controls/button.tsx'
import { Suspense, type ReactNode } from 'react'
import { PartBoundary } from './part-boundary.tsx'
import { PartFailurePanel } from './part-failure-panel.tsx'
import styles from './part-over-page.module.css'

interface PartOverPageProps {
  readonly children: ReactNode
  readonly onClose: () => void
}

/** A dialog whose code may still have to come. If it does not, the reason stands over the page, which goes on. */
export function PartOverPage({ children, onClose }: PartOverPageProps) {
  const shell = useMessages(shellMessages)
  return (
    <PartBoundary
      renderInstead={(error, retry) => (
        <div className={styles['over']}>
          <PartFailurePanel error={error} retry={retry} look="over">
            <Button onClick={onClose}>{shell.close}</Button>
          </PartFailurePanel>
        </div>
      )}
    >
      <Suspense>{children}</Suspense>
    </PartBoundary>
  )
}
