import { parseSearch, stringifySearch } from '#app/address/search-parameters.ts'
import { App } from '#app/app.tsx'
import { BoardContext } from '#app/board/board-context.ts'
import { Frame } from '#app/frame/frame.tsx'
import { PageTitle } from '#app/frame/page-title.tsx'
import { NotFoundPage } from '#app/pages/not-found-page.tsx'
import { QueryClient } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { use } from 'react'

/** A page that says what it was given. */
function PlainPage({ name }: { readonly name: string }) {
  const context = use(BoardContext)
  const words = context === null ? 'nothing' : `${context.district.package.meta.id} ${context.year} ${context.stage ?? 'all'}`
  return (
    <>
      <PageTitle page={name} />
      <h1>
        {name}: {words}
        {context?.district.reportedOnly === true && ' reported'}
      </h1>
      <a id="indicator-education-share" href="#row">
        row
      </a>
    </>
  )
}

/** The frame around plain pages, at an address; the history tells where the reader went. */
export function showFrame(address: string) {
  const root = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage })
  const page = (path: string, name: string) => createRoute({ getParentRoute: () => root, path, component: () => <PlainPage name={name} /> })
  const duty = page('/duty/$duty', 'duty')
  const drillDown = createRoute({ getParentRoute: () => duty, path: '/$indicator', component: () => null })
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createRouter({
    routeTree: root.addChildren([page('/', 'overview'), page('/achievements', 'achievements'), duty.addChildren([drillDown])]),
    history,
    parseSearch,
    stringifySearch,
  })
  const shown = render(<App queryClient={new QueryClient()} router={router} />)
  return { ...shown, history, address: () => router.state.location.href }
}
