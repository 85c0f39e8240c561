import type { StandardBook } from '#standards/standard.ts'
import { once } from '#statistics/once.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'

/** What is computed from numbers alone, or from numbers and the standards that they are counted by. */
type Book = readonly [] | readonly [standards: StandardBook]

/**
 * Computes something of a district and year (and of a book of standards) once and gives the same object back after that:
 * the verdict, the change on the year before, the watch rules and every chart ask for the same numbers. A trial takes over
 * what it does not touch: all other years.
 */
export function oncePerYear<Result, By extends Book = readonly []>(
  compute: (district: DistrictStatistics, year: number, ...by: By) => Result,
): (district: DistrictStatistics, year: number, ...by: By) => Result {
  const known = once(compute)
  const inYear = (district: DistrictStatistics, year: number, ...by: By): Result =>
    district.trial !== null && district.trial.year !== year ? inYear(district.trial.on, year, ...by) : known(district, year, ...by)
  return inYear
}
