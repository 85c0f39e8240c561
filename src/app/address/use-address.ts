import { parseDetails, parseRecord, parseViewState } from '#view/parse-view-state.ts'
import type { ViewAddress } from '#view/view-address.ts'
import type { ViewNavigation } from '#view/view-navigation.ts'
import { drillDownOf } from '#view/route.ts'
import { writeAddress } from '#view/write-view-state.ts'
import { use, useMemo } from 'react'
import { BoardPages } from '../pages/board-pages.ts'
import { useAddressHistory, useAddressLocation } from './address-history.ts'
import { parseSearch } from './search-parameters.ts'

function readAddress(path: string, words: string): ViewAddress {
  const search = parseSearch(words)
  return { path, view: parseViewState(search), record: parseRecord(search), details: parseDetails(search) }
}

/**
 * Where the reader is. The same address gives the same object (hence the memo): what is below shows it a step later, so that
 * the control that was pressed answers at once, and that needs an identity.
 */
export function useAddress(): ViewNavigation {
  const history = useAddressHistory()
  const pages = use(BoardPages)
  const { pathname: path, search: words } = useAddressLocation()
  return useMemo(() => {
    const goTo: ViewNavigation['open'] = (address, how = 'push') => {
      const href = writeAddress(address)
      // One panel follows another in its place: leaving it leads back to where the first was opened.
      const isNextPanel = drillDownOf(path) !== null && drillDownOf(address.path) !== null
      if (how === 'replace' || isNextPanel || href === history.location.href) history.replace(href)
      else history.push(href)
    }
    return {
      ...readAddress(path, words),
      latest: () => readAddress(history.location.pathname, history.location.search),
      open: goTo,
      leave: (otherwise) => {
        if (history.canGoBack()) history.back()
        else goTo(otherwise)
      },
      prepare: (to) => {
        void pages(to).prepare?.()
      },
    }
  }, [history, pages, path, words])
}
