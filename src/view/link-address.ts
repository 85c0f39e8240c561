import type { PageLink, PagePath } from './route.ts'
import { noDetails, type Details } from './details.ts'
import { parseDetails, parseViewState } from './parse-view-state.ts'
import type { ViewAddress } from './view-address.ts'
import type { ViewState } from './view-state.ts'

/**
 * Where a link of the application leads in the reader's view: `/classes?size=large` is a page and what its address is to say of
 * it, `/duty/funding/education-share?year=2016` shows the year that was pressed.
 */
export function linkAddress(to: PageLink, view: ViewState, record: string | null = null): ViewAddress {
  if (!hasDetails(to)) return { path: to, view, record, details: noDetails }
  const [path = '', query = ''] = to.split('?')
  const search = Object.fromEntries(new URLSearchParams(query))
  const { year } = parseViewState(search)
  return { path, view: year === null ? view : { ...view, year }, record, details: parseDetails(search) }
}

/** A link to a page with details of its own. */
export function linkTo(path: PagePath, details: Details): PageLink {
  const search = new URLSearchParams(Object.entries(details)).toString()
  return search === '' ? path : `${path}?${search}`
}

/** A link that shows its page in another year. */
export function inYear(to: PageLink, year: number): PageLink {
  return hasDetails(to) ? `${to}&year=${year}` : `${to}?year=${year}`
}

function hasDetails(to: PageLink): to is `${PagePath}?${string}` {
  return to.includes('?')
}
