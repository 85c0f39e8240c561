import { queryOptions } from '@tanstack/react-query'
import { districtStatistics } from '#statistics/index-district.ts'
import { parseDistrictPackage } from '#statistics/parse-district-package.ts'
import { acceptFile } from './accept-file.ts'
import { dataFileOptions } from './data-file-options.ts'

/** A district's figures, parsed and indexed once; `path` is the `file` of its entry in the catalogue. */
export const districtQuery = (path: string) =>
  queryOptions({
    ...dataFileOptions,
    queryKey: ['district', path],
    queryFn: async ({ signal }) => districtStatistics(await acceptFile(path, parseDistrictPackage, signal)),
  })
