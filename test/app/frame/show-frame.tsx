import { App } from '#app/app.tsx'
import { BoardContext } from '#app/board/board-context.ts'
import { DocumentTitle } from '#app/frame/document-title.tsx'
import { boardPage, type BoardPage } from '#app/pages/board-page.ts'
import { BoardPages } from '#app/pages/board-pages.ts'
import { QueryClient } from '@tanstack/react-query'
import { createMemoryHistory } from '@tanstack/history'
import { render } from '@testing-library/react'
import { use } from 'react'

/** A page that says what it was given. */
function PlainPage({ name }: { readonly name: string }) {
  const viewed = use(BoardContext)
  const words = viewed === null ? 'nothing' : `${viewed.district.package.meta.id} ${viewed.year} ${viewed.stage ?? 'all'}`
  return (
    <>
      <DocumentTitle page={name} />
      <h1>
        {name}: {words}
        {viewed?.district.reportedOnly === true && ' reported'}
      </h1>
      <a id="indicator-education-share" href="#row">
        row
      </a>
    </>
  )
}

const plain = {
  overview: () => <PlainPage name="overview" />,
  achievements: () => <PlainPage name="achievements" />,
  duty: () => <PlainPage name="duty" />,
  broken: () => {
    throw new Error('a page out of order')
  },
}

function plainPage(path: string): BoardPage {
  if (path === '/') return { Page: plain.overview }
  if (path === '/achievements') return { Page: plain.achievements }
  if (path === '/duty/safety') return { Page: plain.broken }
  return path.startsWith('/duty/') ? { Page: plain.duty } : boardPage(path)
}

/** The frame around plain pages, at an address; the history tells where the reader went. */
export function showFrame(address: string) {
  const history = createMemoryHistory({ initialEntries: [address] })
  const shown = render(
    <BoardPages value={plainPage}>
      <App queryClient={new QueryClient()} history={history} />
    </BoardPages>,
  )
  return { ...shown, history, address: () => history.location.href }
}
