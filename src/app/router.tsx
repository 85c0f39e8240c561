import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router'
import { parseSearch, stringifySearch } from './address/search-parameters.ts'
import { PageError } from './errors/page-error.tsx'
import { Frame } from './frame/frame.tsx'
import { dutyOf } from './pages/duty-of.ts'
import { dutyPages } from './pages/duty-pages.ts'
import { DutyRoute } from './pages/duty-route.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { OverviewRoute } from './pages/overview-route.tsx'

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFoundPage,
})

const overview = createRoute({ getParentRoute: () => root, path: '/', component: OverviewRoute })

const achievements = createRoute({
  getParentRoute: () => root,
  path: '/achievements',
  component: lazyRouteComponent(() => import('./pages/achievements-route.tsx'), 'AchievementsRoute'),
})

const duty = createRoute({
  getParentRoute: () => root,
  path: '/duty/$duty',
  component: DutyRoute,
  loader: async ({ params }) => {
    const known = dutyOf(params.duty)
    if (known !== undefined) await dutyPages[known].preload?.()
  },
})

/** The drill-down lies over the page of the duty, which stays mounted and opens it from the address. */
const indicator = createRoute({ getParentRoute: () => duty, path: '/$indicator', component: () => null })

const routeTree = root.addChildren([overview, achievements, duty.addChildren([indicator])])

/** The routes of the board. They stand behind the hash, so that any server and a file on disk serve them alike. */
export function boardRouter(history: RouterHistory = createHashHistory()) {
  return createRouter({
    routeTree,
    history,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultErrorComponent: PageError,
    // Pages have nothing to load but their own code.
    defaultPreloadStaleTime: Infinity,
    defaultStaleTime: Infinity,
  })
}
