/**
 * A date as printed (2018, 2018-08, 2018-08-31) as a decimal year for a time line. A month stands at its middle, a
 * year at its middle, so that an imprecise date does not look like the first of January.
 */
export function decimalYear(date: string): number | null {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || !Number.isFinite(year)) return null
  if (month === undefined) return year + 0.5
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12
}
