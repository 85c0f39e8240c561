import type { CatalogueFile } from '#statistics/catalogue-file.ts'
import type { DistrictPackage } from '#statistics/district-package.ts'

/** The catalogue of the bundled districts as text, in the order given: the first is what opens first. */
export function catalogueJson(districts: readonly DistrictPackage[]): string {
  const catalogue: CatalogueFile = {
    format: 'duty-board/catalogue',
    version: 1,
    districts: districts.map(({ meta }) => ({
      id: meta.id,
      name: meta.name,
      edition: meta.edition,
      years: meta.years,
      file: `districts/${meta.id}.json`,
    })),
  }
  return `${JSON.stringify(catalogue, null, 2)}\n`
}
