import { DataFileError } from '../data-file-error.ts'
import { dataFile } from '../fetching/data-request.ts'
import { fetchDataFile } from '../fetching/fetch-data-file.ts'
import type { FileResult } from '../reading/read-file.ts'

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  // Twenty million bytes: a function called for each would take longer than reading them.
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
}

/**
 * Loads files of one kind (from the server, by their path below `data/`) and reads them; throws a `DataFileError` for a file that
 * cannot be had or that is refused, named as the reader knows it. A file that is asked for again and has not changed is the same
 * content again, so that nothing built on it is built anew.
 */
export function acceptFiles<Content>(
  read: (bytes: Uint8Array, signal: AbortSignal) => Promise<FileResult<Content>>,
  load: (key: string, signal: AbortSignal, name: string) => Promise<Uint8Array> = fetchDataFile,
): (key: string, signal: AbortSignal, name?: string) => Promise<Content> {
  const accepted = new Map<string, { readonly bytes: Uint8Array; readonly content: Content }>()
  return async (key, signal, name = dataFile(key)) => {
    const bytes = await load(key, signal, name)
    const before = accepted.get(key)
    if (before !== undefined && areEqual(before.bytes, bytes)) return before.content
    const result = await read(bytes, signal)
    if (result.kind === 'failed') throw new DataFileError(name, result.failure)
    accepted.set(key, { bytes, content: result.content })
    return result.content
  }
}
