import type { DistrictView } from '#view/district-view.ts'
import { routeOf } from '#view/route.ts'
import { useViewNavigation } from '#view/view-navigation.ts'
import { MeetingPage } from './arrange/meeting-page.tsx'
import { PresenterPage } from './presenter/presenter-page.tsx'
import { ShowPage } from './show/show-page.tsx'

const pages = { meeting: MeetingPage, show: ShowPage, presenter: PresenterPage } as const

/** The deck being arranged, shown, or presented, as the address says. */
export function MeetingAt({ viewed }: { readonly viewed: DistrictView }) {
  const page = routeOf(useViewNavigation().path)?.page
  const Page = page === 'show' || page === 'presenter' ? pages[page] : pages.meeting
  return <Page viewed={viewed} />
}
