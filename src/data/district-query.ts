import { queryOptions } from '@tanstack/react-query'
import { districtStatistics } from '#statistics/index-district.ts'
import { parseDistrictPackage } from '#statistics/parse-district-package.ts'
import { acceptFiles } from './accept-files.ts'
import { dataFileOptions } from './data-file-options.ts'

const acceptDistrict = acceptFiles((json) => {
  const result = parseDistrictPackage(json)
  return result.kind === 'refused' ? result : { ...result, content: districtStatistics(result.content) }
})

/** A district's figures, parsed and indexed once; `path` is the `file` of its entry in the catalogue. */
export const districtQuery = (path: string) =>
  queryOptions({
    ...dataFileOptions,
    queryKey: ['district', path],
    queryFn: ({ signal }) => acceptDistrict(path, signal),
  })
