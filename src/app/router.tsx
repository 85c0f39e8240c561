import { createHashHistory, createRootRoute, createRoute, createRouter, type RouterHistory } from '@tanstack/react-router'
import { parseSearch, stringifySearch } from './address/search-parameters.ts'
import { FaultPage } from './errors/fault-page.tsx'
import { Frame } from './frame/frame.tsx'

const root = createRootRoute({ component: Frame })

/**
 * One route for every path: the router keeps history and address, and the frame puts in the page (`boardPage`). The
 * router would draw a page in the same breath as the press on a link; the frame answers first, and the page before stays
 * until the next one is ready.
 */
const everyPage = createRoute({ getParentRoute: () => root, path: '$' })

/** The addresses of the board. They stand behind the hash, so that any server and a file on disk serve them alike. */
export function boardRouter(history: RouterHistory = createHashHistory()) {
  return createRouter({
    routeTree: root.addChildren([everyPage]),
    history,
    parseSearch,
    stringifySearch,
    // It would scroll before the page stands: `useScrollMemory` does it. Without this it scrolls to the top.
    scrollRestoration: () => false,
    // Without it a fault in the frame shows the router's own words, in English alone.
    defaultErrorComponent: FaultPage,
  })
}
