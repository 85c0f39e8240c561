import type { CatalogueFile } from '#statistics/catalogue-file.ts'

export type DistrictEntry = CatalogueFile['districts'][number]

/** The district of the address if the catalogue has it, else the first. */
export function districtEntry(catalogue: CatalogueFile | undefined, asked: string | null): DistrictEntry | undefined {
  return catalogue?.districts.find(({ id }) => id === asked) ?? catalogue?.districts[0]
}
