import { createContext, useContext } from 'react'
import { defaultView } from './parse-view-state.ts'
import { noDetails } from './details.ts'
import type { ViewAddress } from './view-address.ts'
import { writeAddress } from './write-view-state.ts'

/** Where the reader is, and how to go elsewhere. */
export interface ViewNavigation extends ViewAddress {
  /** Where the reader is by now: a page may be drawn a step behind, and what is pressed on it must not undo the step before. */
  readonly latest: () => ViewAddress
  /** `push` so that Back returns here; `replace` for corrections of the address. */
  readonly open: (address: ViewAddress, how?: 'push' | 'replace') => void
  /** Back to where the reader was; to `otherwise` where this visit began here. */
  readonly leave: (otherwise: ViewAddress) => void
  /** Loads what a page needs, before the reader asks for it. */
  readonly prepare: (path: string) => void
}

const start: ViewAddress = { path: '/', view: defaultView, record: null, details: noDetails }

/** Set by the application from its router. Without one, links lead where their address says. */
export const ViewNavigationContext = createContext<ViewNavigation>({
  ...start,
  latest: () => start,
  open: (address) => {
    window.location.hash = writeAddress(address)
  },
  leave: (otherwise) => {
    window.location.hash = writeAddress(otherwise)
  },
  prepare: () => undefined,
})

export function useViewNavigation(): ViewNavigation {
  return useContext(ViewNavigationContext)
}
