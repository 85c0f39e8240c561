import type { ParseResult } from '#statistics/parsing/parse-result.ts'
import { DataFileError } from './data-file-error.ts'
import { dataFile, fetchDataFile } from './fetch-data-file.ts'

/** Fetches and parses a file; throws a `DataFileError` for a file that the parser refuses. */
export async function acceptFile<Content>(
  path: string,
  parse: (json: unknown) => ParseResult<Content>,
  signal: AbortSignal,
): Promise<Content> {
  const result = parse(await fetchDataFile(path, signal))
  if (result.kind === 'refused') throw new DataFileError(dataFile(path), result.refusal)
  return result.content
}
