import { parseDetails, parseRecord, parseViewState } from '#view/parse-view-state.ts'
import type { ViewAddress } from '#view/view-address.ts'
import type { ViewNavigation } from '#view/view-navigation.ts'
import { writeSearch } from '#view/write-view-state.ts'
import { useRouter, useRouterState, type AnyRoute, type Router } from '@tanstack/react-router'
import { use, useMemo } from 'react'
import { BoardPages } from '../pages/board-pages.ts'
import { isPanel } from './page-of.ts'
import { parseSearch } from './search-parameters.ts'

function readAddress(path: string, words: string): ViewAddress {
  const search = parseSearch(words)
  return { path, view: parseViewState(search), record: parseRecord(search), details: parseDetails(search) }
}

/**
 * Where the reader is, read from the router. The same address gives the same object (hence the memo): what is below shows it
 * a step later, so that the control that was pressed answers at once, and that needs an identity.
 */
export function useAddress(): ViewNavigation {
  const router = useRouter<Router<AnyRoute>>()
  const pages = use(BoardPages)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const words = useRouterState({ select: ({ location }) => location.searchStr })
  return useMemo(() => {
    const goTo: ViewNavigation['open'] = (address, how = 'push') => {
      void router.navigate({
        to: address.path,
        search: writeSearch(address),
        // One panel follows another in its place: leaving it leads back to where the first was opened.
        replace: how === 'replace' || (isPanel(path) && isPanel(address.path)),
        // Where the page stands then is `useScrollMemory`'s business.
        resetScroll: false,
      })
    }
    return {
      ...readAddress(path, words),
      latest: () => readAddress(router.latestLocation.pathname, router.latestLocation.searchStr),
      open: goTo,
      leave: (otherwise) => {
        if (router.history.canGoBack()) router.history.back()
        else goTo(otherwise)
      },
      prepare: (to) => {
        void pages(to).prepare?.()
      },
    }
  }, [router, pages, path, words])
}
