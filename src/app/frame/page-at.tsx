import { pageKey } from '#view/route.ts'
import { useViewNavigation } from '#view/view-navigation.ts'
import { memo, Suspense, use } from 'react'
import { PageBoundary } from '../errors/page-boundary.tsx'
import { BoardPages } from '../pages/board-pages.ts'
import { WaitingNote } from './waiting-note.tsx'
import { PageSkeleton } from './page-skeleton.tsx'

/**
 * The page of the address that is shown, with an error boundary of its own. Kept (memo) while the frame around it answers: a
 * press on a filter took 60 to 90 ms of a slow processor (a quarter of this one) with the page drawn along.
 */
export const PageAt = memo(function PageAt() {
  const { path } = useViewNavigation()
  const { Page } = use(BoardPages)(path)
  return (
    <PageBoundary page={pageKey(path)}>
      <Suspense
        fallback={
          <>
            <WaitingNote />
            <PageSkeleton path={path} />
          </>
        }
      >
        <Page />
      </Suspense>
    </PageBoundary>
  )
})
