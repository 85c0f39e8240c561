import { isPlainAddress } from '#program/is-plain-address.ts'
import { pause } from '#program/pause.ts'
import { undoTranslation } from '#program/undo-translation.ts'
import { createHashHistory } from '@tanstack/history'
import { QueryClient } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { unstable_forceFrameRate } from 'scheduler'
import { keepAddressReadable } from './address/keep-address-readable.ts'
import { App } from './app.tsx'
import { prepareBoard } from './board/prepare-board.ts'
import type { ShownPage } from './prebuilt/show-prebuilt.ts'

/** After so long, in ms, the frame stands without its numbers. */
const longestWait = 250

/** So often a second React lets the browser answer while it draws. Its own 200 times took a tenth of each change of year or stage. */
const answersPerSecond = 30

/** Starts the application in an element, which may show the overview that was built beforehand. */
export async function start(place: HTMLElement, shown: ShownPage | null): Promise<void> {
  unstable_forceFrameRate(answersPerSecond)
  keepAddressReadable()
  const queryClient = new QueryClient()
  const history = createHashHistory()
  undoTranslation(document.body)
  const isWanted = shown?.isWanted() === true
  // What fails meanwhile fails again when it is drawn, and is told there.
  const prepared = prepareBoard(queryClient, history.location.search).catch(() => undefined)
  // On the usual line the data are there with the program: drawing the frame without them first would take as long again. Where
  // the overview stands, nothing else takes its place before it can.
  await (isWanted ? prepared : Promise.race([prepared, pause(longestWait)]))
  const taken = isWanted && isPlainAddress() ? shown : null
  if (taken === null) shown?.takeBack()
  const app = (
    <StrictMode>
      <App queryClient={queryClient} history={history} onReady={taken?.wake} />
    </StrictMode>
  )
  // As a transition it is drawn in slices, between which the browser answers.
  startTransition(() => {
    if (taken === null) createRoot(place).render(app)
    else hydrateRoot(taken.root, app)
  })
}
