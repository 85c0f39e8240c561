import { queryOptions, skipToken } from '@tanstack/react-query'
import type { CatalogueEntry } from '#statistics/catalogue-file.ts'
import { catalogueContradictions } from '#statistics/checks/catalogue-contradictions.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { StoredEntry } from '../stored/stored-entry.ts'
import { readPackage } from '../reading/read-package.ts'
import { acceptFiles } from './accept-files.ts'
import { DataFileError } from '../data-file-error.ts'
import { isStored, type DistrictEntry } from '../district-entry.ts'
import { sourceOf } from '../district-source.ts'
import { dataFile } from '../fetching/data-request.ts'
import { dataFileOptions } from './data-file-options.ts'

const acceptDistrict = acceptFiles(readPackage)

async function fetchDistrict(entry: CatalogueEntry, signal: AbortSignal): Promise<DistrictStatistics> {
  const district = await acceptDistrict(entry.file, signal)
  const problems = catalogueContradictions(entry, district.package.meta)
  if (problems.length > 0) throw new DataFileError(dataFile(entry.file), { kind: 'invalid', problems })
  return district
}

async function openStored({ id, from }: StoredEntry, signal: AbortSignal): Promise<DistrictStatistics> {
  const { readStoredDistrict } = await import('../stored/read-stored-district.ts')
  return readStoredDistrict(id, signal, from)
}

/** A district's figures, parsed and indexed once, from where they are kept; refused where file and catalogue say different things. */
export const districtQuery = (entry: DistrictEntry | undefined) =>
  queryOptions({
    ...dataFileOptions,
    meta: { isServed: entry !== undefined && !isStored(entry) },
    queryKey: ['district', entry === undefined ? undefined : sourceOf(entry)],
    queryFn: entry === undefined ? skipToken : ({ signal }) => (isStored(entry) ? openStored(entry, signal) : fetchDistrict(entry, signal)),
  })
