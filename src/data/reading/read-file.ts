import type { ParseResult, Refusal } from '#statistics/parsing/parse-result.ts'
import type { DataFileFailure } from '../data-file-error.ts'
import { loadJsonPlaces } from '../json/load-json-places.ts'

/** What a file holds, or why it holds nothing that can be taken. */
export type FileResult<Content> =
  { readonly kind: 'read'; readonly content: Content } | { readonly kind: 'failed'; readonly failure: DataFileFailure }

type JsonResult =
  { readonly kind: 'json'; readonly json: unknown; readonly text: string } | { readonly kind: 'failed'; readonly failure: DataFileFailure }

/** True when brackets or a text are still open at the end: the rest of the file is missing. */
function endsOpen(text: string): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (inText) {
      if (character === '\\') at += 1
      else if (character === '"') inText = false
    } else if (character === '"') inText = true
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
  }
  return inText || depth > 0
}

/** The place where the syntax breaks. Browsers say it or not, as they please; what says it surely is loaded when it is needed. */
async function syntaxFailure(text: string): Promise<DataFileFailure> {
  const fault = (await loadJsonPlaces())?.syntaxFault(text)
  return { kind: 'not-json', place: fault?.place ?? null, found: fault?.found ?? '' }
}

/** Begins as zip (which workbooks are too), gzip or RAR does. */
function isArchive([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0x1f && second === 0x8b) || (first === 0x52 && second === 0x61)
}

function failed(failure: DataFileFailure): JsonResult {
  return { kind: 'failed', failure }
}

/** Reads bytes as UTF-8 (with or without a byte order mark) and that as JSON, or says what they are instead. */
async function jsonOfBytes(bytes: Uint8Array): Promise<JsonResult> {
  if (isArchive(bytes)) return failed({ kind: 'archive' })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return failed({ kind: 'not-utf-8' })
  }
  const start = text.trimStart()
  if (start === '') return failed({ kind: 'empty' })
  if (start.startsWith('<')) return failed({ kind: 'html' })
  try {
    const json: unknown = JSON.parse(text)
    return { kind: 'json', json, text }
  } catch {
    const opened = start.startsWith('{') || start.startsWith('[')
    if (opened && endsOpen(text)) return failed({ kind: 'cut', bytes: null })
    return failed(await syntaxFailure(text))
  }
}

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
