import type { CatalogueEntry } from '#statistics/catalogue-file.ts'
import type { StoredEntry } from './stored/stored-entry.ts'

/** A district that can be opened: one of the server's catalogue, or one that this browser keeps. */
export type DistrictEntry = CatalogueEntry | StoredEntry

/** Districts that a browser keeps have ids of their own, so that no link to one opens the server's. */
const storedPrefix = 'own-'

/** The id under which this browser keeps a district: as long as an address takes one. */
export function storedId(district: string): string {
  return (storedPrefix + district).slice(0, 64)
}

/** Whether a district is one that a browser keeps, by its id in an address. */
export function isStoredId(id: string | null): boolean {
  return id?.startsWith(storedPrefix) === true
}

/** Whether an address asks for districts that a browser keeps, by what stands behind its hash: for one of them, or for the page that lists them. */
export function asksForStored(hash: string): boolean {
  return hash.includes(`district=${storedPrefix}`) || hash.startsWith('#/data')
}

export function isStored(entry: DistrictEntry): entry is StoredEntry {
  return 'kept' in entry
}

/** All districts that can be opened, as far as they are known: the server's, then those that this browser keeps. */
export function districtEntries(
  catalogue: { readonly districts: readonly CatalogueEntry[] } | undefined,
  stored: readonly StoredEntry[] | undefined,
): readonly DistrictEntry[] {
  return [...(catalogue?.districts ?? []), ...(stored ?? [])]
}

/** The district of an address if there is one such, else the first. */
export function districtEntry(entries: readonly DistrictEntry[], asked: string | null): DistrictEntry | undefined {
  return entries.find(({ id }) => id === asked) ?? entries[0]
}
