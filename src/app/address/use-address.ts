import { parseDetails, parseRecord, parseViewState } from '#view-state/parse-view-state.ts'
import type { ViewNavigation } from '#view-state/view-navigation.ts'
import { writeSearch } from '#view-state/write-view-state.ts'
import { useRouter, useRouterState } from '@tanstack/react-router'
import { use, useMemo } from 'react'
import { BoardPages } from '../pages/board-pages.ts'
import { pageOf } from './page-of.ts'
import { parseSearch } from './search-parameters.ts'

/**
 * Where the reader is, read from the router. The same address gives the same object (hence the memo): what is below shows it
 * a step later, so that the control that was pressed answers at once, and that needs an identity.
 */
export function useAddress(): ViewNavigation {
  const router = useRouter()
  const pages = use(BoardPages)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const words = useRouterState({ select: ({ location }) => location.searchStr })
  return useMemo(() => {
    const search = parseSearch(words)
    return {
      path,
      view: parseViewState(search),
      record: parseRecord(search),
      details: parseDetails(search),
      open: (address, how = 'push') => {
        void router.navigate({
          to: address.path,
          search: writeSearch(address),
          replace: how === 'replace',
          // A record is scrolled to; a filter or a drill-down leaves the page where it is.
          resetScroll: address.record === null && pageOf(address.path) !== pageOf(path),
        })
      },
      prepare: (to) => {
        void pages(to).prepare?.()
      },
    }
  }, [router, pages, path, words])
}
