import { defaultView } from '#view/parse-view-state.ts'
import type { ViewAddress } from '#view/view-address.ts'
import type { ViewNavigation } from '#view/view-navigation.ts'
import { writeAddress } from '#view/write-view-state.ts'

/**
 * A navigation that stands still and remembers where it was asked to go, as `push /duty/funding?year=2017`. The address may be
 * ahead of what is drawn.
 */
export function standingNavigation(
  here: Partial<ViewAddress> = {},
  ahead: Partial<ViewAddress> = {},
): { readonly navigation: ViewNavigation; readonly asked: string[] } {
  const asked: string[] = []
  const drawn: ViewAddress = { path: '/', view: defaultView, record: null, details: {}, ...here }
  return {
    asked,
    navigation: {
      ...drawn,
      latest: () => ({ ...drawn, ...ahead }),
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
