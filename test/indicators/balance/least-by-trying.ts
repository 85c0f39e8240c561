import type { SchoolStock } from '#indicators/balance/school-stock.ts'

/**
 * The least total of whole units with which the coefficient of variation keeps a limit, null where none up to `most` does.
 * Every distribution of every total is tried, school by school: `best[k]` is the least Σ R² ÷ n that k units can make.
 */
export function leastByTrying(schools: readonly SchoolStock[], limit: number, most: number): number | null {
  const totals = Array.from({ length: most + 1 }, (_, units) => units)
  const best = schools.reduce<readonly number[]>(
    (before, { resource, students }) =>
      totals.map((units) =>
        Math.min(...totals.slice(0, units + 1).map((own) => (before[units - own] ?? Infinity) + (resource + own) ** 2 / students)),
      ),
    totals.map((units) => (units === 0 ? 0 : Infinity)),
  )
  const students = schools.reduce((sum, school) => sum + school.students, 0)
  const stock = schools.reduce((sum, school) => sum + school.resource, 0)
  const found = totals.find((units) => {
    const square = (students * (best[units] ?? Infinity)) / (stock + units) ** 2 - 1
    return Math.sqrt(Math.max(0, square)) <= limit + 1e-12
  })
  return found ?? null
}
