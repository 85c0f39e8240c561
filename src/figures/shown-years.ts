import type { FigureContext } from './figure-context.ts'

/** The years that a figure over time shows: all of the package up to the year chosen. */
export function shownYears(context: FigureContext): readonly number[] {
  return context.district.years.filter((year) => year <= context.year)
}

/** The year of the package before the chosen one; undefined for the first. */
export function previousYear(context: FigureContext): number | undefined {
  return shownYears(context).at(-2)
}
