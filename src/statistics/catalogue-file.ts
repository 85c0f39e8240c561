import * as v from 'valibot'
import { daySchema } from './parsing/day-schema.ts'

const words = v.pipe(v.string(), v.minLength(1))
const text = v.strictObject({ zh: words, en: words })

/** `public/data/catalogue.json`: the districts and editions that can be opened; the first is the default. */
export const catalogueFileSchema = v.strictObject({
  format: v.literal('duty-board/catalogue'),
  version: v.literal(1),
  districts: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'id')),
        name: text,
        edition: v.strictObject({ id: words, name: text, date: daySchema }),
        years: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1)),
        /** Path below `data/`, without a leading slash. */
        file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.json$/, 'file')),
      }),
    ),
    v.minLength(1),
  ),
})

export type CatalogueFile = v.InferOutput<typeof catalogueFileSchema>
