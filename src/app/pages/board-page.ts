import { routeOf, type Route } from '#view/route.ts'
import { lazyPart } from '#program/lazy-part.ts'
import type { ComponentType } from 'react'
import { NotFoundPage } from './not-found-page.tsx'
import { OverviewRoute } from './overview-route.tsx'

const indicators = lazyPart(async () => (await import('./indicator-list-route.tsx')).IndicatorListRoute)
const balance = lazyPart(async () => (await import('./balance-route.tsx')).BalanceRoute)
const classes = lazyPart(async () => (await import('./classes-route.tsx')).ClassesRoute)
const schools = lazyPart(async () => (await import('./schools-route.tsx')).SchoolsRoute)
const duty = lazyPart(async () => (await import('./duty-route.tsx')).DutyRoute)
const achievements = lazyPart(async () => (await import('./achievements-route.tsx')).AchievementsRoute)

export interface BoardPage {
  readonly Page: ComponentType
  /** Loads the page's code, which is not in the first load. */
  readonly prepare?: () => Promise<void>
}

const pages = {
  overview: { Page: OverviewRoute },
  indicators: { Page: indicators, prepare: indicators.preload },
  duty: { Page: duty, prepare: duty.preload },
  balance: { Page: balance, prepare: balance.preload },
  classes: { Page: classes, prepare: classes.preload },
  schools: { Page: schools, prepare: schools.preload },
  achievements: { Page: achievements, prepare: achievements.preload },
} satisfies Readonly<Record<Route['page'], BoardPage>>

/** The page at a path. A drill-down lies over the page of its duty, which stays and opens it from the address. */
export function boardPage(path: string): BoardPage {
  const route = routeOf(path)
  return route === null ? { Page: NotFoundPage } : pages[route.page]
}
