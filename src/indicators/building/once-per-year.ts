import type { StandardBook } from '#standards/standard.ts'
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
  const known = new WeakMap<DistrictStatistics, WeakMap<object, Map<number, { readonly result: Result }>>>()
  const once = (district: DistrictStatistics, year: number, ...by: By): Result => {
    if (district.trial !== null && district.trial.year !== year) return once(district.trial.on, year, ...by)
    const byBook = known.get(district) ?? new WeakMap<object, Map<number, { readonly result: Result }>>()
    known.set(district, byBook)
    const book = by[0] ?? district
    const years = byBook.get(book) ?? new Map<number, { readonly result: Result }>()
    byBook.set(book, years)
    const found = years.get(year)
    if (found !== undefined) return found.result
    const result = compute(district, year, ...by)
    years.set(year, { result })
    return result
  }
  return once
}
