import { pageKey } from '#view/route.ts'
import type { DistrictView } from '#view/district-view.ts'
import { useViewNavigation } from '#view/view-navigation.ts'
import { memo, Suspense, use } from 'react'
import { FaultBoundary } from '#ui/fault-boundary.tsx'
import { PageError } from '../errors/page-error.tsx'
import { BoardPages } from '../pages/board-pages.ts'
import { useDocumentTitle } from './use-document-title.ts'
import { WaitingNote } from './waiting-note.tsx'
import { PageSkeleton } from './page-skeleton.tsx'

const pageError = (error: unknown, reset: () => void) => <PageError error={error} reset={reset} />

/**
 * The page of the address that is shown, with an error boundary of its own. Kept (memo) while the frame around it answers: a
 * press on a filter took 60 to 90 ms of a slow processor (a quarter of this one) with the page drawn along.
 */
export const PageAt = memo(function PageAt({ viewed }: { readonly viewed: DistrictView }) {
  const { path } = useViewNavigation()
  const { Page, name } = use(BoardPages)(path)
  useDocumentTitle(name(viewed), viewed)
  return (
    <FaultBoundary subject={pageKey(path)} instead={pageError}>
      <Suspense
        fallback={
          <>
            <WaitingNote kept={null} />
            <PageSkeleton path={path} />
          </>
        }
      >
        <Page viewed={viewed} />
      </Suspense>
    </FaultBoundary>
  )
})
