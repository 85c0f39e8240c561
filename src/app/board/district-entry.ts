import type { DistrictEntry } from '#data/district-source.ts'

/** The district of the address if there is one such, else the first. */
export function districtEntry(entries: readonly DistrictEntry[], asked: string | null): DistrictEntry | undefined {
  return entries.find(({ id }) => id === asked) ?? entries[0]
}
