import type { ParseResult, Refusal } from '#statistics/parsing/parse-result.ts'
import { DataFileError, type DataFileFailure } from '../data-file-error.ts'
import { dataFile } from '../fetching/data-request.ts'
import { fetchDataFile } from '../fetching/fetch-data-file.ts'
import { loadJsonPlaces } from '../json/load-json-places.ts'
import { jsonOfBytes } from '../json/json-of-bytes.ts'

/** Adds to each problem the line and column at which it stands. */
async function withPlaces(refusal: Refusal, text: string): Promise<DataFileFailure> {
  if (refusal.kind !== 'invalid') return refusal
  const { problems } = refusal
  const places = (await loadJsonPlaces())?.placesOfPaths(
    text,
    problems.map(({ path }) => path),
  )
  return { kind: 'invalid', problems: problems.map((problem, index) => ({ ...problem, place: places?.[index] ?? null })) }
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}

/**
 * Fetches and parses files of one kind; throws a `DataFileError` for a file that cannot be had or that the parser refuses. A
 * file that is asked for again and has not changed is the same content again, so that nothing built on it is built anew.
 */
export function acceptFiles<Content>(
  parse: (json: unknown) => ParseResult<Content>,
): (path: string, signal: AbortSignal) => Promise<Content> {
  const accepted = new Map<string, { readonly bytes: Uint8Array; readonly content: Content }>()
  return async (path, signal) => {
    const bytes = await fetchDataFile(path, signal)
    const before = accepted.get(path)
    if (before !== undefined && areEqual(before.bytes, bytes)) return before.content
    const read = await jsonOfBytes(bytes)
    if (read.kind === 'failed') throw new DataFileError(dataFile(path), read.failure)
    const result = parse(read.json)
    if (result.kind === 'refused') throw new DataFileError(dataFile(path), await withPlaces(result.refusal, read.text))
    accepted.set(path, { bytes, content: result.content })
    return result.content
  }
}
