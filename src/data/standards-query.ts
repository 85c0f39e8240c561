import { queryOptions } from '@tanstack/react-query'
import { parseStandards } from '#standards/parse-standards.ts'
import { acceptFile } from './accept-file.ts'
import { dataFileOptions } from './data-file-options.ts'

/** The official thresholds that verdicts are held against, by id. */
export const standardsQuery = queryOptions({
  ...dataFileOptions,
  queryKey: ['standards'],
  queryFn: ({ signal }) => acceptFile('standards.json', parseStandards, signal),
})
