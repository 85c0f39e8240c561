import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { assessIndicator } from './assess-indicator.ts'
import type { Assessment } from './assessment.ts'
import { catalogue } from './catalogue.ts'

const known = new WeakMap<DistrictStatistics, WeakMap<StandardBook, Map<number, readonly Assessment[]>>>()

/** Every indicator of the catalogue assessed for a year. The same district, standards and year give the same list. */
export function assessCatalogue(district: DistrictStatistics, standards: StandardBook, year: number): readonly Assessment[] {
  const byBook = known.get(district) ?? new WeakMap<StandardBook, Map<number, readonly Assessment[]>>()
  known.set(district, byBook)
  const byYear = byBook.get(standards) ?? new Map<number, readonly Assessment[]>()
  byBook.set(standards, byYear)
  const found = byYear.get(year)
  if (found !== undefined) return found
  const assessments = catalogue.map((indicator) => assessIndicator(indicator, district, standards, year))
  byYear.set(year, assessments)
  return assessments
}
