import { queryOptions, skipToken } from '@tanstack/react-query'
import type { CatalogueEntry } from '#statistics/catalogue-file.ts'
import { catalogueContradictions } from '#statistics/checks/catalogue-contradictions.ts'
import { readPackage } from '../reading/read-package.ts'
import { acceptFiles } from './accept-files.ts'
import { DataFileError } from '../data-file-error.ts'
import { dataFile } from '../fetching/data-request.ts'
import { dataFileOptions } from './data-file-options.ts'

const acceptDistrict = acceptFiles(readPackage)

/** A district's figures, parsed and indexed once; refused where file and catalogue say different things. */
export const districtQuery = (entry: CatalogueEntry | undefined) =>
  queryOptions({
    ...dataFileOptions,
    queryKey: ['district', entry?.file],
    queryFn:
      entry === undefined
        ? skipToken
        : async ({ signal }) => {
            const district = await acceptDistrict(entry.file, signal)
            const problems = catalogueContradictions(entry, district.package.meta)
            if (problems.length > 0) throw new DataFileError(dataFile(entry.file), { kind: 'invalid', problems })
            return district
          },
  })
