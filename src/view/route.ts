import { duties, type DutyId } from '#statistics/duty.ts'

/** A page of the board, by its path behind the hash. */
export type Route =
  | { readonly page: 'overview' | 'indicators' | 'balance' | 'classes' | 'achievements' | 'meeting' | 'show' | 'presenter' | 'data' }
  /** A drill-down lies over the page of its duty. */
  | { readonly page: 'duty'; readonly duty: DutyId; readonly indicator: string | null }
  | { readonly page: 'schools'; readonly school: string | null }

const plain = {
  '/': 'overview',
  '/indicators': 'indicators',
  '/balance': 'balance',
  '/classes': 'classes',
  '/achievements': 'achievements',
  '/meeting': 'meeting',
  '/meeting/show': 'show',
  '/meeting/presenter': 'presenter',
  '/data': 'data',
} as const

type PlainPath = keyof typeof plain

/** A path that a page stands at. What is written as one and is none does not compile. */
export type PagePath = PlainPath | `/duty/${DutyId}` | `/duty/${DutyId}/${string}` | '/schools' | `/schools/${string}`

/** A page, with details of its own where it has some: `/duty/funding`, `/classes?size=large`. */
export type PageLink = PagePath | `${PagePath}?${string}`

/** The page at a path; null where there is none. Whether the district has the indicator or school is for the page to say. */
export function routeOf(path: string): Route | null {
  for (const [known, page] of Object.entries(plain)) if (known === path) return { page }
  const [start, first, second = '', third, ...more] = path.split('/')
  if (start !== '' || more.length > 0) return null
  if (first === 'schools') return third === undefined ? { page: 'schools', school: second === '' ? null : second } : null
  const duty = duties.find((one) => one === second)
  return first === 'duty' && duty !== undefined ? { page: 'duty', duty, indicator: third ?? null } : null
}

/** Where a page stands. */
export function pathOf(route: Route): PagePath {
  switch (route.page) {
    case 'duty':
      return route.indicator === null ? `/duty/${route.duty}` : `/duty/${route.duty}/${route.indicator}`
    case 'schools':
      return route.school === null ? '/schools' : `/schools/${route.school}`
    case 'overview':
      return '/'
    case 'show':
    case 'presenter':
      return `/meeting/${route.page}`
    default:
      return `/${route.page}`
  }
}

/** Whether two paths are the same page, which stays on the screen from one to the other: a panel opens over it, or closes. */
export function isSamePage(one: string, other: string): boolean {
  return pageKey(one) === pageKey(other)
}

/** The same for all paths of a page. */
export function pageKey(path: string): string {
  const route = routeOf(path)
  return route?.page === 'duty' ? `/duty/${route.duty}` : path
}

/** The drill-down at a path; null where none is open. */
export function drillDownOf(path: string): string | null {
  const route = routeOf(path)
  return route?.page === 'duty' ? route.indicator : null
}
