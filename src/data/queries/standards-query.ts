import { queryOptions } from '@tanstack/react-query'
import { parseStandards } from '#standards/parse-standards.ts'
import { readFile } from '../reading/read-file.ts'
import { acceptFiles } from './accept-files.ts'
import { dataFileOptions } from './data-file-options.ts'

const acceptStandards = acceptFiles((bytes) => readFile(bytes, parseStandards))

/** The official thresholds that verdicts are held against, by id. */
export const standardsQuery = queryOptions({
  ...dataFileOptions,
  queryKey: ['standards'],
  queryFn: ({ signal }) => acceptStandards('standards.json', signal),
})
