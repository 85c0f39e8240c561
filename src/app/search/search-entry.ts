import type { Text } from '#language/text.ts'

/** What can be found, in the order in which results are listed. */
export const entryKinds = ['page', 'indicator', 'school', 'policy', 'project', 'honour', 'plan', 'statement'] as const

export type EntryKind = (typeof entryKinds)[number]

/** Something that the palette can lead to. */
export interface SearchEntry {
  readonly id: string
  readonly kind: EntryKind
  readonly name: Text
  /** Where it leads, in words. */
  readonly place: Text
  /** More words that find it, which are not shown. */
  readonly alias: string
  readonly to: string
  /** The record on that page to point at. */
  readonly record: string | null
}
