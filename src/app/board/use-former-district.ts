import { districtQuery } from '#data/queries/district-query.ts'
import type { DistrictEntry } from '#data/district-entry.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

const shownEntry = ['shown district'] as const

/**
 * The district that was on the screen last: it stays while the next one is awaited or could not be had. `entry` is that of the
 * one on the screen now, if its data is there.
 */
export function useFormerDistrict(entry: DistrictEntry | undefined): DistrictStatistics | undefined {
  const client = useQueryClient()
  useEffect(() => {
    if (entry !== undefined) client.setQueryData<DistrictEntry>(shownEntry, entry)
  }, [client, entry])
  const { data: last } = useQuery<DistrictEntry>({
    queryKey: shownEntry,
    queryFn: skipToken,
    staleTime: Infinity,
    structuralSharing: false,
  })
  return useQuery({ ...districtQuery(last), enabled: false }).data
}
