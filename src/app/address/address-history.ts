import type { HistoryLocation, RouterHistory } from '@tanstack/history'
import { createContext, use, useSyncExternalStore } from 'react'

/** The steps of the reader: those of the browser, behind the hash; of a test, in its memory. */
export const AddressHistory = createContext<RouterHistory | null>(null)

export function useAddressHistory(): RouterHistory {
  const history = use(AddressHistory)
  if (history === null) throw new Error('The application gives its history to what is below it.')
  return history
}

/** Where the reader is by now; the same object until they go on. */
export function useAddressLocation(): HistoryLocation {
  const history = useAddressHistory()
  const location = (): HistoryLocation => history.location
  return useSyncExternalStore(history.subscribe, location, location)
}
