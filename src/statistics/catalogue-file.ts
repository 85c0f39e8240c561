import * as v from 'valibot'
import { daySchema } from './parsing/day-schema.ts'

const words = v.pipe(v.string(), v.minLength(1))
const text = v.strictObject({ zh: words, en: words })

/** One district with the edition that its file holds. */
export const catalogueEntrySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'id')),
  name: text,
  edition: v.strictObject({ id: words, name: text, date: daySchema }),
  years: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1)),
  /** Path below `data/`, without a leading slash. */
  file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.json$/, 'file')),
})

export type CatalogueEntry = v.InferOutput<typeof catalogueEntrySchema>

const head = { format: v.literal('duty-board/catalogue'), version: v.literal(1) }

/** The catalogue before its entries are looked at, each by itself. */
export const catalogueHeadSchema = v.strictObject({ ...head, districts: v.pipe(v.array(v.unknown()), v.minLength(1)) })

/** `public/data/catalogue.json`: the districts and editions that can be opened; the first is the default. */
export const catalogueFileSchema = v.strictObject({ ...head, districts: v.pipe(v.array(catalogueEntrySchema), v.minLength(1)) })

export type CatalogueFile = v.InferOutput<typeof catalogueFileSchema>
