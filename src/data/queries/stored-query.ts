import { queryOptions } from '@tanstack/react-query'
import { pause } from '#program/pause.ts'
import { asksForStored } from '../district-entry.ts'

/** So long, in ms, the first page has the line for itself. */
const firstPageTime = 3000

/**
 * The districts that this browser keeps. At first only who asks for one of them by the address gets them at once; they are looked up
 * again when another window has opened one or taken one away.
 */
export const storedQuery = queryOptions({
  queryKey: ['stored districts'],
  queryFn: async ({ client, queryKey }) => {
    if (client.getQueryData(queryKey) === undefined && !asksForStored(window.location.hash)) await pause(firstPageTime)
    const { onDistrictsChanged, storedEntries } = await import('../stored/district-store.ts')
    onDistrictsChanged(() => void client.invalidateQueries({ queryKey }))
    return storedEntries()
  },
  staleTime: Infinity,
  networkMode: 'always',
  retry: false,
})
