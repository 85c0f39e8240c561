import { firstTestedYear } from '#standards/applicable-standards.ts'
import type { Standard } from '#standards/standard.ts'
import { districtStatistics } from '#statistics/index-district.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { smallPackage } from '#test/figures/small-view.ts'

/** A district that a standard binds, in the first year in which it tests it, with the year before for what must rise. */
export function placeOf(standard: Standard): { readonly district: DistrictStatistics; readonly year: number } {
  const year = firstTestedYear(standard)
  const small = smallPackage({ years: [year - 1, year] })
  const meta = { ...small.meta, scopes: [standard.scope], area: standard.area ?? small.meta.area }
  return { district: districtStatistics({ ...small, meta }), year }
}
