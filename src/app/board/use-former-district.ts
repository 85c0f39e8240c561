import { districtQuery } from '#data/district-query.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

const shownFile = ['shown district'] as const

/**
 * The district that was on the screen last: it stays while the next one is awaited or could not be had. `file` is the one on
 * the screen now, if its data is there.
 */
export function useFormerDistrict(file: string | undefined): DistrictStatistics | undefined {
  const client = useQueryClient()
  useEffect(() => {
    if (file !== undefined) client.setQueryData<string>(shownFile, file)
  }, [client, file])
  const { data: last = '' } = useQuery<string>({ queryKey: shownFile, queryFn: skipToken, staleTime: Infinity })
  return useQuery({ ...districtQuery(last), enabled: false }).data
}
