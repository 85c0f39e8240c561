import { App } from '#app/app.tsx'
import { boardPage, type BoardPage } from '#app/pages/board-page.ts'
import { BoardPages } from '#app/pages/board-pages.ts'
import { QueryClient } from '@tanstack/react-query'
import { createMemoryHistory } from '@tanstack/history'
import { render } from '@testing-library/react'

/** A page that says what it was given. */
function plainPage(name: string): BoardPage {
  return {
    name: () => name,
    Page: ({ viewed: { district, stage, year } }) => (
      <>
        <h1>
          {name}: {district.package.meta.id} {year} {stage ?? 'all'}
          {district.reportedOnly && ' reported'}
        </h1>
        <a id="indicator-education-share" href="#row">
          row
        </a>
      </>
    ),
  }
}

const overview = plainPage('overview')
const achievements = plainPage('achievements')
const duty = plainPage('duty')
const broken: BoardPage = {
  name: () => 'broken',
  Page: () => {
    throw new Error('a page out of order')
  },
}

function plainPages(path: string): BoardPage {
  if (path === '/') return overview
  if (path === '/achievements') return achievements
  if (path === '/duty/safety') return broken
  return path.startsWith('/duty/') ? duty : boardPage(path)
}

/** The frame around plain pages, at an address; the history tells where the reader went. */
export function showFrame(address: string) {
  const history = createMemoryHistory({ initialEntries: [address] })
  const shown = render(
    <BoardPages value={plainPages}>
      <App queryClient={new QueryClient()} history={history} />
    </BoardPages>,
  )
  return { ...shown, history, address: () => history.location.href }
}
