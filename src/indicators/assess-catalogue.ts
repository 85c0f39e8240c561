import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { once } from '#statistics/once.ts'
import { assessIndicator } from './assess-indicator.ts'
import type { Assessment } from './assessment.ts'
import { catalogue } from './catalogue.ts'

/** Every indicator of the catalogue assessed for a year. The same district, standards and year give the same list. */
export const assessCatalogue = once((district: DistrictStatistics, standards: StandardBook, year: number): readonly Assessment[] =>
  catalogue.map((indicator) => assessIndicator(indicator, district, standards, year)),
)
