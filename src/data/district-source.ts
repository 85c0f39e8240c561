import { isStored, type DistrictEntry } from './district-entry.ts'

/** Where a district's package is kept: in a file of the server, by its path below `data/`, or in this browser, by the id of its entry. */
export type DistrictSource = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'stored'; readonly id: string }

export function sourceOf(entry: DistrictEntry): DistrictSource {
  return isStored(entry) ? { kind: 'stored', id: entry.id } : { kind: 'file', path: entry.file }
}
