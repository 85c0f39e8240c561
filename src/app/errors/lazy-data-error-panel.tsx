import { lazyPart } from '#program/lazy-part.ts'
import { PartBoundary } from '#program/part-boundary.tsx'
import { PartFailurePanel } from '#program/part-failure-panel.tsx'
import { Suspense } from 'react'
import type { DataErrorPanelProps } from './data-error-panel.tsx'

const DataErrorPanel = lazyPart(async () => (await import('./data-error-panel.tsx')).DataErrorPanel)

/** What is said of a data file is loaded when there is something to say; where even that does not come, the reason is said of that. */
export function LazyDataErrorPanel(props: DataErrorPanelProps) {
  return (
    <PartBoundary
      renderInstead={(error, retry) => (
        <PartFailurePanel
          error={error}
          retry={() => {
            retry()
            props.retry()
          }}
          look={props.kept === null ? 'page' : 'over'}
        />
      )}
    >
      <Suspense>
        <DataErrorPanel {...props} />
      </Suspense>
    </PartBoundary>
  )
}
