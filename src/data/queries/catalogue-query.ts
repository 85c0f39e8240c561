import { queryOptions } from '@tanstack/react-query'
import { parseCatalogue } from '#statistics/parse-catalogue.ts'
import { readFile } from '../reading/read-file.ts'
import { acceptFiles } from './accept-files.ts'
import { dataFileOptions } from './data-file-options.ts'

const acceptCatalogue = acceptFiles((bytes) => readFile(bytes, parseCatalogue))

/** The districts and editions that can be opened. */
export const catalogueQuery = queryOptions({
  ...dataFileOptions,
  queryKey: ['catalogue'],
  queryFn: ({ signal }) => acceptCatalogue('catalogue.json', signal),
})
