import type { PageLink } from '#view/route.ts'
import type { Finding } from '#findings/finding.ts'
import type { Text } from '#language/text.ts'

/** What can be found, in the order in which results are listed. */
export const entryKinds = ['page', 'indicator', 'school', 'class', 'policy', 'project', 'honour', 'plan', 'statement'] as const

export type EntryKind = (typeof entryKinds)[number]

/** What a result says of an indicator. */
export interface Told {
  readonly value: string
  readonly verdict: Finding['verdict']
  readonly words: string
  /** Whether the number or its verdict was made up. */
  readonly isIllustrative: boolean
  /** Whether it rests on a number that is to be checked. */
  readonly isDoubtful: boolean
}

/** Something that the palette can lead to. */
export interface SearchEntry {
  readonly id: string
  readonly kind: EntryKind
  readonly name: Text
  /** Where it leads, in words. */
  readonly place: Text
  /** More words that find it, which are not shown. */
  readonly alias: string
  /** Of an indicator: its number and its verdict in the year that is shown; null where no district is. */
  readonly told: Told | null
  readonly to: PageLink
  /** The record on that page to point at. */
  readonly record: string | null
}
