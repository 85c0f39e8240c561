import { catalogueQuery } from '#data/catalogue-query.ts'
import { districtQuery } from '#data/district-query.ts'
import { standardsQuery } from '#data/standards-query.ts'
import { parseViewState } from '#view/parse-view-state.ts'
import type { QueryClient } from '@tanstack/react-query'
import { parseSearch } from '../address/search-parameters.ts'
import { districtEntry } from './district-entry.ts'

/** Asks for all that every page needs before anything is drawn; `search` is that of the address. What fails is said by the page. */
export async function prefetchBoard(client: QueryClient, search: string): Promise<void> {
  const standards = client.prefetchQuery(standardsQuery)
  await client.prefetchQuery(catalogueQuery)
  const entry = districtEntry(client.getQueryData(catalogueQuery.queryKey), parseViewState(parseSearch(search)).district)
  await Promise.all([standards, entry === undefined ? undefined : client.prefetchQuery(districtQuery(entry))])
}
