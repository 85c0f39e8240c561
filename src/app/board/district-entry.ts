import type { CatalogueEntry } from '#statistics/catalogue-file.ts'
import type { Catalogue } from '#statistics/parse-catalogue.ts'

/** The district of the address if the catalogue has it, else the first. */
export function districtEntry(catalogue: Catalogue | undefined, asked: string | null): CatalogueEntry | undefined {
  return catalogue?.districts.find(({ id }) => id === asked) ?? catalogue?.districts[0]
}
