import type { FigureContext } from './figure-context.ts'

/**
 * The years that a figure over time shows: every calendar year from the first of the package to the chosen one. Years that the
 * package lacks stand as gaps, so that no line seems to join neighbours and no slope is steeper than it is.
 */
export function shownYears({ district, year }: FigureContext): readonly number[] {
  const first = district.years[0] ?? year
  return Array.from({ length: Math.max(1, year - first + 1) }, (_, index) => first + index)
}

/** The calendar year before the chosen one; undefined where the package begins with the chosen one. */
export function previousYear(context: FigureContext): number | undefined {
  return shownYears(context).at(-2)
}
