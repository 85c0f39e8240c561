import { DataFileError } from '../data-file-error.ts'
import { acceptFiles } from '../queries/accept-files.ts'
import { readPackage } from '../reading/read-package.ts'
import { storedPackage } from './district-store.ts'

async function load(id: string, _signal: AbortSignal, name: string): Promise<Uint8Array> {
  const bytes = await storedPackage(id)
  if (bytes === undefined) throw new DataFileError(name, { kind: 'forgotten' })
  return bytes
}

/**
 * Reads a district that this browser keeps, by the id of its entry and the name of the file that it came from. Throws a
 * `DataFileError` where it is gone, or is refused by now.
 */
export const readStoredDistrict = acceptFiles(readPackage, load)
