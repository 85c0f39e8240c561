import { lazyPart } from '#program/lazy-part.ts'
import { PartBoundary } from '#program/part-boundary.tsx'
import { PartFailurePanel } from '#program/part-failure-panel.tsx'
import { Suspense, type ComponentProps } from 'react'

const LeftOutNotice = lazyPart(async () => (await import('./left-out-notice.tsx')).LeftOutNotice)

/** The notice of districts that were left out, whose words are loaded when there is something to say. */
export function LazyLeftOutNotice(props: ComponentProps<typeof LeftOutNotice>) {
  return (
    <PartBoundary renderInstead={(error, retry) => <PartFailurePanel error={error} retry={retry} look="line" />}>
      <Suspense>
        <LeftOutNotice {...props} />
      </Suspense>
    </PartBoundary>
  )
}
