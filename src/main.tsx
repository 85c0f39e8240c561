import '#ui/theme.css'
import { QueryClient } from '@tanstack/react-query'
import { createHashHistory } from '@tanstack/history'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { keepAddressReadable } from './app/address/keep-address-readable.ts'
import { App } from './app/app.tsx'
import { catalogueQuery } from '#data/catalogue-query.ts'
import { undoTranslation } from '#program/undo-translation.ts'
import { standardsQuery } from '#data/standards-query.ts'

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no element with the id "root"')

const root = place

function draw(): void {
  keepAddressReadable()
  const queryClient = new QueryClient()
  // Asked for before anything is drawn: every page needs them.
  void queryClient.prefetchQuery(catalogueQuery)
  void queryClient.prefetchQuery(standardsQuery)
  undoTranslation(document.body)
  createRoot(root).render(
    <StrictMode>
      <App queryClient={queryClient} history={createHashHistory()} />
    </StrictMode>,
  )
}

// Nothing is drawn, and no page is loaded, before what an older browser lacks is there. Others load nothing and wait for nothing.
if ('toSorted' in Array.prototype) draw()
else void import('./app/polyfills.ts').then(draw)
