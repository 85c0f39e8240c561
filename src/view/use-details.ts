import type { DetailName, Details } from './details.ts'
import { useViewNavigation } from './view-navigation.ts'

interface DetailsAccess {
  readonly details: Details
  /** Changes what the address says of this page; null takes a detail away. A step that Back undoes, unless it replaces the address. */
  readonly setDetails: (change: { readonly [Name in DetailName]?: string | null }, how?: 'push' | 'replace') => void
}

/** What the address says of its own page. */
export function useDetails(): DetailsAccess {
  const { path, view, details, latest, open } = useViewNavigation()
  return {
    details,
    setDetails: (change, how = 'push') => {
      const now = latest()
      // Of another page its details are no words.
      const from = now.path === path ? now : { view, details }
      const entries = Object.entries({ ...from.details, ...change }).flatMap(([name, value]) =>
        value === null ? [] : [[name, value] as const],
      )
      open({ path, view: from.view, record: null, details: Object.fromEntries(entries) }, how)
    },
  }
}
