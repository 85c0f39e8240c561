import { smallPackage } from '#test/figures/small-view.ts'
import type { School } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { districtStatistics } from '#statistics/index-district.ts'

/** A district with just what a test needs; see `smallPackage`. */
export function smallDistrict(small: Parameters<typeof smallPackage>[0]): DistrictStatistics {
  return districtStatistics(smallPackage(small))
}

/** A public primary school in town, unless said otherwise. */
export function school(id: string, more: Partial<School> = {}): School {
  return {
    id,
    name: { zh: id, en: id },
    kind: 'primary',
    stages: ['primary'],
    ownership: 'public',
    area: 'urban',
    boarding: false,
    status: 'reported',
    source: 'book',
    ...more,
  }
}
