import { districtEntries, districtEntry, isStoredId, type DistrictEntry } from '#data/district-entry.ts'
import { catalogueQuery } from '#data/queries/catalogue-query.ts'
import { storedQuery } from '#data/queries/stored-query.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

interface Districts {
  /** The server's, then those that this browser keeps. */
  readonly entries: readonly DistrictEntry[]
  /** The one of the address; the first where there is none such; undefined until that is known. */
  readonly entry: DistrictEntry | undefined
}

/** The districts that can be opened, and the one that an address asks for. */
export function useDistricts(asked: string | null): Districts {
  const { data: catalogue } = useQuery(catalogueQuery)
  const { data: stored, isPending } = useQuery(storedQuery)
  const entries = useMemo(() => districtEntries(catalogue, stored), [catalogue, stored])
  return { entries, entry: isPending && isStoredId(asked) ? undefined : districtEntry(entries, asked) }
}
