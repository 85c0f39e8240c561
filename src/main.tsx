import '#ui/theme.css'
import { QueryClient } from '@tanstack/react-query'
import { createHashHistory } from '@tanstack/history'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { keepAddressReadable } from './app/address/keep-address-readable.ts'
import { App } from './app/app.tsx'
import { prefetchBoard } from './app/board/prefetch-board.ts'
import { undoTranslation } from '#program/undo-translation.ts'

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no element with the id "root"')

const root = place

/** After so long, in ms, the frame stands without its numbers. */
const longestWait = 250

function pause(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time)
  })
}

function draw(): void {
  keepAddressReadable()
  const queryClient = new QueryClient()
  const history = createHashHistory()
  undoTranslation(document.body)
  // As a transition it is drawn in slices, between which the browser answers.
  const render = (): void =>
    startTransition(() =>
      createRoot(root).render(
        <StrictMode>
          <App queryClient={queryClient} history={history} />
        </StrictMode>,
      ),
    )
  // On the usual line the data are there with the program: drawing the frame without them first would take as long again.
  void Promise.race([prefetchBoard(queryClient, history.location.search), pause(longestWait)]).then(render)
}

// Nothing is drawn, and no page is loaded, before what an older browser lacks is there. Others load nothing and wait for nothing.
if ('toSorted' in Array.prototype) draw()
else void import('./app/polyfills.ts').then(draw)
