import { districtEntries, districtEntry, isStoredId } from '#data/district-entry.ts'
import { catalogueQuery } from '#data/queries/catalogue-query.ts'
import { districtQuery } from '#data/queries/district-query.ts'
import { standardsQuery } from '#data/queries/standards-query.ts'
import { storedQuery } from '#data/queries/stored-query.ts'
import { judgeView } from '#findings/judge-view.ts'
import { inSlices } from '#program/in-slices.ts'
import { pause } from '#program/pause.ts'
import { parseViewState } from '#view/parse-view-state.ts'
import type { QueryClient } from '@tanstack/react-query'
import { parseSearch } from '../address/search-parameters.ts'
import { addressedView } from '#view/district-view.ts'

/**
 * Asks for all that every page needs before anything is drawn, and judges it, so that drawing finds it done; `search` is that of
 * the address. Between the steps the browser answers. What fails is said by the page.
 */
export async function prepareBoard(client: QueryClient, search: string): Promise<void> {
  const view = parseViewState(parseSearch(search))
  const pending = client.prefetchQuery(standardsQuery)
  await Promise.all([client.prefetchQuery(catalogueQuery), isStoredId(view.district) ? client.prefetchQuery(storedQuery) : undefined])
  const entry = districtEntry(
    districtEntries(client.getQueryData(catalogueQuery.queryKey), client.getQueryData(storedQuery.queryKey)),
    view.district,
  )
  await Promise.all([pending, entry === undefined ? undefined : client.prefetchQuery(districtQuery(entry))])
  const district = client.getQueryData(districtQuery(entry).queryKey)
  const standards = client.getQueryData(standardsQuery.queryKey)
  if (district === undefined || standards === undefined) return
  await pause()
  await inSlices(judgeView(addressedView(district, standards, view)))
  await pause()
}
