import { queryOptions } from '@tanstack/react-query'
import { parseCatalogue } from '#statistics/parse-catalogue.ts'
import { acceptFile } from './accept-file.ts'
import { dataFileOptions } from './data-file-options.ts'

/** The districts and editions that can be opened. */
export const catalogueQuery = queryOptions({
  ...dataFileOptions,
  queryKey: ['catalogue'],
  queryFn: ({ signal }) => acceptFile('catalogue.json', parseCatalogue, signal),
})
