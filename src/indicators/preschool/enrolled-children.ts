import { sumOfAll } from '#statistics/sums.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Input } from '../indicator.ts'

/** All children enrolled in kindergartens: public and private together. */
export function enrolledChildren(district: DistrictStatistics, year: number): Input {
  return {
    name: { zh: '在园幼儿', en: 'Children enrolled' },
    unit: 'person',
    statistic: sumOfAll([
      district.observe('public-kindergarten-children', { year }),
      district.observe('private-kindergarten-children', { year }),
    ]),
  }
}
