import { checkClasses } from './checks/check-classes.ts'
import { checkMeta } from './checks/check-meta.ts'
import { checkObservations } from './checks/check-observations.ts'
import { checkRecords } from './checks/check-records.ts'
import { packageReferences } from './checks/package-references.ts'
import { districtPackageSchema, packageVersion, type DistrictPackage } from './district-package.ts'
import { parseFile } from './parsing/parse-file.ts'
import type { ParseResult } from './parsing/parse-result.ts'

/** A district statistics package, or why the file is not one: another format or version, or its problems. */
export function parseDistrictPackage(json: unknown): ParseResult<DistrictPackage> {
  return parseFile(json, {
    format: 'duty-board/district',
    version: packageVersion,
    schema: districtPackageSchema,
    check: (district, problems) => {
      const references = packageReferences(district)
      checkMeta(district, problems)
      checkRecords(district, references, problems)
      checkObservations(district.observations, references, problems)
      checkClasses(district.classes, references, problems)
    },
  })
}
