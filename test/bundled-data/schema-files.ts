import { toJsonSchema } from '@valibot/to-json-schema'
import { standardsFileSchema } from '#standards/standards-file.ts'
import { catalogueFileSchema } from '#statistics/catalogue-file.ts'
import { districtPackageSchema } from '#statistics/district-package.ts'

/** What JSON Schema cannot say (how rows refer to one another) is left to the parser. */
function fileText(schema: Parameters<typeof toJsonSchema>[0], title: string): string {
  return `${JSON.stringify({ title, ...toJsonSchema(schema, { errorMode: 'ignore' }) }, null, 2)}\n`
}

/** The published JSON Schemas: path below `public/data/` and text. */
export const schemaFiles: readonly { readonly path: string; readonly text: string }[] = [
  { path: 'district.schema.json', text: fileText(districtPackageSchema, 'Duty Board district statistics package, version 1') },
  { path: 'catalogue.schema.json', text: fileText(catalogueFileSchema, 'Duty Board catalogue of districts, version 1') },
  { path: 'standards.schema.json', text: fileText(standardsFileSchema, 'Duty Board official standards, version 1') },
]
