import { servedRelease } from '#program/served-release.ts'
import { useQueryClient, type Query, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/** A tab that comes back to the front within this time, in ms, is taken to be current. */
const currentFor = 60 * 60 * 1000

interface Freshness {
  /** The server gives out another release of the program than the one that runs here. */
  readonly isReleaseReady: boolean
  /** Data files on the screen were replaced by newer ones while the page stood open. */
  readonly isDataReplaced: boolean
}

/** What the server has: what this browser keeps is looked up again when it changes. */
const served = { type: 'active', predicate: ({ meta }: Query) => meta?.['isServed'] === true } as const

/** The files of the server that are on the screen now, by their queries. */
function shownFiles(client: QueryClient): ReadonlyMap<string, unknown> {
  return new Map(
    client
      .getQueryCache()
      .findAll(served)
      .map(({ queryHash, state }) => [queryHash, state.data]),
  )
}

/**
 * Asks the server, when a tab comes back to the front after hours, whether program and data are still current. New data take
 * the place of the old; a new release is offered, never forced. Without a line to the server all stays as it is.
 */
export function useFreshness(): Freshness {
  const client = useQueryClient()
  const [freshness, setFreshness] = useState<Freshness>({ isReleaseReady: false, isDataReplaced: false })
  useEffect(() => {
    let asked = Date.now()
    async function ask(): Promise<void> {
      const release = await servedRelease().catch(() => null)
      if (release === null) return
      asked = Date.now()
      if (release.isOther) {
        // Its data may be in a format that this release does not know.
        setFreshness((before) => ({ ...before, isReleaseReady: true }))
        return
      }
      const before = shownFiles(client)
      await client.refetchQueries(served)
      const isOther = ([query, data]: readonly [string, unknown]) => (before.get(query) ?? data) !== data
      if ([...shownFiles(client)].some(isOther)) setFreshness((known) => ({ ...known, isDataReplaced: true }))
    }
    const onVisible = (): void => {
      if (document.visibilityState === 'visible' && Date.now() - asked > currentFor) void ask()
    }
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [client])
  return freshness
}
