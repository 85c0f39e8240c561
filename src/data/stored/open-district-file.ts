import { DataFileError } from '../data-file-error.ts'
import { storedId } from '../district-entry.ts'
import { largestFile } from '../fetching/fetch-data-file.ts'
import { readPackage } from '../reading/read-package.ts'
import { keepDistrict } from './district-store.ts'
import type { StoredEntry } from './stored-entry.ts'

/** The browser keeps nothing: a private window, a full disk, storage that is switched off. */
export class StoreRefusedError extends Error {}

/**
 * Reads a file of this computer as a district's package and keeps it in this browser, in the place of what was kept of that
 * district before. Throws a `DataFileError` for a file that is none, a `StoreRefusedError` where nothing can be kept.
 */
export async function openDistrictFile(file: File): Promise<StoredEntry> {
  if (file.size > largestFile) throw new DataFileError(file.name, { kind: 'too-large', limit: largestFile, announced: file.size })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const result = await readPackage(bytes, new AbortController().signal)
  if (result.kind === 'failed') throw new DataFileError(file.name, result.failure)
  const { id, name, edition, years } = result.content.package.meta
  const kept = new Date().toISOString()
  const entry = { id: storedId(id), name, edition, years, from: file.name, kept }
  try {
    await keepDistrict(entry, bytes)
  } catch (error) {
    throw new StoreRefusedError(String(error))
  }
  // Asked for once there is something to lose: what may stay is not cleared away when the disk fills. Some browsers ask the reader.
  if ('storage' in navigator) void navigator.storage.persist()
  return entry
}
