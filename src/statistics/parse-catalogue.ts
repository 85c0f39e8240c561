import { catalogueFileSchema, type CatalogueFile } from './catalogue-file.ts'
import { checkAscending, checkUnique } from './checks/check-lists.ts'
import { parseFile } from './parsing/parse-file.ts'
import type { ParseResult } from './parsing/parse-result.ts'

/** The catalogue of districts, or why the file is not one. */
export function parseCatalogue(json: unknown): ParseResult<CatalogueFile> {
  return parseFile(json, {
    format: 'duty-board/catalogue',
    version: 1,
    schema: catalogueFileSchema,
    check: ({ districts }, problems) => {
      checkUnique(
        'districts',
        'id',
        districts.map(({ id }) => id),
        problems,
      )
      checkUnique(
        'districts',
        'file',
        districts.map(({ file }) => file),
        problems,
      )
      districts.forEach(({ years }, index) => checkAscending(`districts[${index}].years`, years, problems))
    },
  })
}
