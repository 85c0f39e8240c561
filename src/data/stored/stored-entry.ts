import { catalogueEntrySchema } from '#statistics/catalogue-file.ts'
import * as v from 'valibot'

/** What is kept of a district beside its package. */
export const storedEntrySchema = v.strictObject({
  ...v.omit(catalogueEntrySchema, ['file', 'id']).entries,
  id: v.string(),
  /** The name of the file that was opened. */
  from: v.string(),
  /** When it was opened, as an ISO instant. */
  kept: v.pipe(v.string(), v.isoTimestamp()),
})

/** A district whose package this browser keeps, as the package speaks of itself. */
export type StoredEntry = v.InferOutput<typeof storedEntrySchema>
