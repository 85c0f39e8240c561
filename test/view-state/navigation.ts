import { defaultView } from '#view-state/parse-view-state.ts'
import type { ViewAddress } from '#view-state/view-address.ts'
import type { ViewNavigation } from '#view-state/view-navigation.ts'
import { writeAddress } from '#view-state/write-view-state.ts'

/** A navigation that stands still and remembers where it was asked to go, as `push /duty/funding?year=2017`. */
export function standingNavigation(here: Partial<ViewAddress> = {}): { readonly navigation: ViewNavigation; readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    navigation: {
      path: '/',
      view: defaultView,
      record: null,
      details: {},
      ...here,
      open: (address, how = 'push') => {
        asked.push(`${how} ${writeAddress(address)}`)
      },
      leave: (otherwise) => {
        asked.push(`leave ${writeAddress(otherwise)}`)
      },
      prepare: (path) => {
        asked.push(`prepare ${path}`)
      },
    },
  }
}
