import type { Details } from './details.ts'
import { parseDetails } from './parse-view-state.ts'

/** Where a link of the application leads: `/classes?size=large` is a page and what its address is to say of it. */
export function linkTarget(to: string): { readonly path: string; readonly details: Details } {
  const [path = '', search = ''] = to.split('?')
  return { path, details: parseDetails(Object.fromEntries(new URLSearchParams(search))) }
}

/** A link to a page with details of its own. */
export function linkTo(path: string, details: Details): string {
  const search = new URLSearchParams(Object.entries(details)).toString()
  return search === '' ? path : `${path}?${search}`
}
