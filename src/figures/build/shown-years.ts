import type { DistrictView } from '#view/district-view.ts'

/**
 * The years that a figure over time shows: every calendar year of the package, whichever is chosen, so that years can be
 * stepped through on one axis. Years that the package lacks stand as gaps, so that no line seems to join neighbours and no
 * slope is steeper than it is.
 */
export function shownYears({ district, year }: Pick<DistrictView, 'district' | 'year'>): readonly number[] {
  const first = district.years[0] ?? year
  const last = district.years.at(-1) ?? year
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index)
}

/** What a series over the shown years has in the chosen one; undefined where the chosen year is not among `years`. */
export function atChosenYear<Entry>(
  series: readonly Entry[],
  viewed: DistrictView,
  years: readonly number[] = shownYears(viewed),
): Entry | undefined {
  return series[years.indexOf(viewed.year)]
}

/** The entries of a series up to the chosen year: what a sentence about the course so far rests on. */
export function upToChosenYear<Entry>(
  series: readonly Entry[],
  viewed: DistrictView,
  years: readonly number[] = shownYears(viewed),
): readonly Entry[] {
  return series.filter((_, index) => (years[index] ?? Number.POSITIVE_INFINITY) <= viewed.year)
}

/** The calendar year before the chosen one; undefined where the package begins with the chosen one. */
export function previousYear({ district, year }: DistrictView): number | undefined {
  const [first = year] = district.years
  return year > first ? year - 1 : undefined
}
