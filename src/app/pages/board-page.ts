import { duties } from '#statistics/duty.ts'
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

/** The page at a path. A drill-down lies over the page of its duty, which stays and opens it from the address. */
export function boardPage(path: string): BoardPage {
  const [, first = '', second = '', third, ...more] = path.split('/')
  if (path === '/') return { Page: OverviewRoute }
  if (path === '/indicators') return { Page: indicators, prepare: indicators.preload }
  if (path === '/balance') return { Page: balance, prepare: balance.preload }
  if (path === '/classes') return { Page: classes, prepare: classes.preload }
  if (first === 'schools' && third === undefined) return { Page: schools, prepare: schools.preload }
  if (path === '/achievements') return { Page: achievements, prepare: achievements.preload }
  const isDuty = first === 'duty' && duties.some((one) => one === second) && more.length === 0
  return isDuty ? { Page: duty, prepare: duty.preload } : { Page: NotFoundPage }
}
