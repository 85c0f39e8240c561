import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { DataFileError } from '../data-file-error.ts'
import { readPackage } from '../reading/read-package.ts'
import { storedPackage } from './district-store.ts'

/** Reads a district that this browser keeps; `file` is the name of the file it came from. Throws a `DataFileError` where it is gone, or is refused by now. */
export async function readStoredDistrict(id: string, file: string, signal: AbortSignal): Promise<DistrictStatistics> {
  const bytes = await storedPackage(id)
  if (bytes === undefined) throw new DataFileError(file, { kind: 'forgotten' })
  const result = await readPackage(bytes, signal)
  if (result.kind === 'failed') throw new DataFileError(file, result.failure)
  return result.content
}
