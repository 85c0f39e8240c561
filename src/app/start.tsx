import { undoTranslation } from '#program/undo-translation.ts'
import { createHashHistory } from '@tanstack/history'
import { QueryClient } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { keepAddressReadable } from './address/keep-address-readable.ts'
import { App } from './app.tsx'
import { prepareBoard } from './board/prepare-board.ts'
import type { ShownPage } from './prebuilt/show-prebuilt.ts'

/** After so long, in ms, the frame stands without its numbers. */
const longestWait = 250

function pause(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time)
  })
}

/** Starts the application in an element, which may show the overview that was built beforehand. */
export async function start(place: HTMLElement, shown: ShownPage | null): Promise<void> {
  keepAddressReadable()
  const queryClient = new QueryClient()
  const history = createHashHistory()
  undoTranslation(document.body)
  // On the usual line the data are there with the program: drawing the frame without them first would take as long again.
  // What fails meanwhile fails again when it is drawn, and is told there.
  await Promise.race([prepareBoard(queryClient, history.location.search).catch(() => undefined), pause(longestWait)])
  const app = (
    <StrictMode>
      <App queryClient={queryClient} history={history} onReady={shown?.wake} />
    </StrictMode>
  )
  // As a transition it is drawn in slices, between which the browser answers.
  startTransition(() => {
    if (shown === null) createRoot(place).render(app)
    else hydrateRoot(shown.root, app)
  })
}
