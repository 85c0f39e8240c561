import { LazyWordFigure } from '#charts/lazy-word-figure.ts'
import { dutyWords } from '#format/duty-words.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage } from '#language/text.ts'
import { OverviewPage } from '#pages/overview/overview-page.tsx'
import { overviewStory } from '#pages/overview/overview-story.ts'
import { lazyPart } from '#program/lazy-part.ts'
import type { DistrictView } from '#view/district-view.ts'
import { routeOf, type Route } from '#view/route.ts'
import type { ComponentType } from 'react'
import { NotFoundPage } from './not-found-page.tsx'

interface PageProps {
  readonly viewed: DistrictView
}

const indicators = lazyPart(async () => (await import('#pages/indicator-list/indicator-list-page.tsx')).IndicatorListPage)
const balance = lazyPart(async () => (await import('#pages/balance/balance-page.tsx')).BalancePage)
const classes = lazyPart(async () => (await import('#pages/classes/classes-page.tsx')).ClassesPage)
const schools = lazyPart(async () => (await import('#pages/schools/schools-page.tsx')).SchoolsPage)
const duty = lazyPart(async () => {
  const [{ DutyPage }] = await Promise.all([import('#pages/duties/page/duty-page.tsx'), LazyWordFigure.preload()])
  return DutyPage
})
const achievements = lazyPart(async () => (await import('#pages/achievements/achievements-page.tsx')).AchievementsPage)
const data = lazyPart(async () => (await import('#pages/data/data-page.tsx')).DataPage)
const meeting = lazyPart(async () => (await import('#pages/meeting/meeting-at.tsx')).MeetingAt)

export interface BoardPage {
  readonly Page: ComponentType<PageProps>
  /** What the window is called while the page is open. */
  readonly name: (viewed: DistrictView) => string
  /** What the page shows of a view, made once; told ahead of time where its code is in the first load. */
  readonly story?: (viewed: DistrictView) => unknown
  /** Loads the page's code, which is not in the first load. */
  readonly prepare?: () => Promise<void>
}

/** A page that is called as in the navigation. */
function named(
  key: 'overview' | 'indicators' | 'balance' | 'classes' | 'schools' | 'achievements' | 'meeting' | 'data',
): BoardPage['name'] {
  return ({ language }) => shellMessages[language][key]
}

/** A page that is called after its duty, or after the indicator whose panel is open over it. */
function pageOfDuty(route: Extract<Route, { readonly page: 'duty' }>): BoardPage {
  return {
    Page: duty,
    prepare: duty.preload,
    name: ({ assessments, language }) => {
      const opened = assessments.find(({ indicator }) => indicator.id === route.indicator)?.indicator
      return inLanguage((opened ?? dutyWords[route.duty]).name, language)
    },
  }
}

/** Arranged, shown and presented on one page, which tells them by its address. */
const meetingPage: BoardPage = { Page: meeting, name: named('meeting'), prepare: meeting.preload }

const pages = {
  overview: { Page: OverviewPage, name: named('overview'), story: overviewStory },
  indicators: { Page: indicators, name: named('indicators'), prepare: indicators.preload },
  balance: { Page: balance, name: named('balance'), prepare: balance.preload },
  classes: { Page: classes, name: named('classes'), prepare: classes.preload },
  schools: { Page: schools, name: named('schools'), prepare: schools.preload },
  meeting: meetingPage,
  presenter: meetingPage,
  show: meetingPage,
  data: { Page: data, name: named('data'), prepare: data.preload },
  achievements: { Page: achievements, name: named('achievements'), prepare: achievements.preload },
} satisfies Readonly<Record<Exclude<Route['page'], 'duty'>, BoardPage>>

const notFound: BoardPage = { Page: NotFoundPage, name: ({ language }) => shellMessages[language].notFoundTitle }

/** The page at a path. A drill-down lies over the page of its duty, which stays and opens it from the address. */
export function boardPage(path: string): BoardPage {
  const route = routeOf(path)
  if (route === null) return notFound
  return route.page === 'duty' ? pageOfDuty(route) : pages[route.page]
}
