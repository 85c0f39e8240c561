import { useViewNavigation } from '#view/view-navigation.ts'
import { CatchBoundary } from '@tanstack/react-router'
import { memo, Suspense, use } from 'react'
import { pageOf } from '../address/page-of.ts'
import { PageError } from '../errors/page-error.tsx'
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
    <CatchBoundary getResetKey={() => pageOf(path)} errorComponent={PageError}>
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
    </CatchBoundary>
  )
})
