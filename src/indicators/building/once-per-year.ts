import type { DistrictStatistics } from '#statistics/district-statistics.ts'

/**
 * Computes something of a district and year once and gives the same object back after that: the verdict, the change on
 * the year before, the watch rules and every chart ask for the same numbers. A trial takes over what it does not touch:
 * all other years.
 */
export function oncePerYear<Result>(
  compute: (district: DistrictStatistics, year: number) => Result,
): (district: DistrictStatistics, year: number) => Result {
  const known = new WeakMap<DistrictStatistics, Map<number, { readonly result: Result }>>()
  const once = (district: DistrictStatistics, year: number): Result => {
    if (district.trial !== null && district.trial.year !== year) return once(district.trial.on, year)
    const years = known.get(district) ?? new Map<number, { readonly result: Result }>()
    known.set(district, years)
    const found = years.get(year)
    if (found !== undefined) return found.result
    const result = compute(district, year)
    years.set(year, { result })
    return result
  }
  return once
}
