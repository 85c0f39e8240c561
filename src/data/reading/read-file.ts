import type { ParseResult, Refusal } from '#statistics/parsing/parse-result.ts'
import type { DataFileFailure } from '../data-file-error.ts'
import { jsonOfBytes } from '../json/json-of-bytes.ts'
import { loadJsonPlaces } from '../json/load-json-places.ts'

/** What a file holds, or why it holds nothing that can be taken. */
export type FileResult<Content> =
  { readonly kind: 'read'; readonly content: Content } | { readonly kind: 'failed'; readonly failure: DataFileFailure }

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

/** Reads bytes as a JSON file of one kind, or says what is wrong with them and where. */
export async function readFile<Content>(bytes: Uint8Array, parse: (json: unknown) => ParseResult<Content>): Promise<FileResult<Content>> {
  const read = await jsonOfBytes(bytes)
  if (read.kind === 'failed') return read
  const result = parse(read.json)
  if (result.kind === 'refused') return { kind: 'failed', failure: await withPlaces(result.refusal, read.text) }
  return { kind: 'read', content: result.content }
}
