import type { SchoolStock } from './school-stock.ts'

/** The comparison with a limit forgives as much; the bound must not lie above what it forgives. */
const forgiven = 2e-12

/**
 * The least addition that would bring the coefficient of variation to a limit if the resource could be divided at will:
 * all schools below one level per student are filled up to it, and the level is found by halving, since there the
 * coefficient falls steadily as the level rises. A lower bound for whole units. Schools have students.
 */
export function divisibleNeed(schools: readonly SchoolStock[], limit: number): number {
  const students = schools.reduce((sum, school) => sum + school.students, 0)
  const most = (limit + forgiven) ** 2 + 1
  const filledTo = (level: number) => {
    let stock = 0
    let squares = 0
    let added = 0
    for (const school of schools) {
      const filled = Math.max(school.resource, level * school.students)
      stock += filled
      squares += filled ** 2 / school.students
      added += filled - school.resource
    }
    return { keeps: students * squares <= most * stock ** 2, added }
  }
  let short = { level: 0, added: 0 }
  let enough = { level: Infinity, added: Infinity }
  let level = schools.reduce((highest, school) => Math.max(highest, school.resource / school.students), 0)
  // Half a unit is fine enough for a bound of whole units.
  while (enough.added - short.added > 0.5 && level > short.level && level < enough.level) {
    const { keeps, added } = filledTo(level)
    if (keeps) enough = { level, added }
    else short = { level, added }
    level = (short.level + enough.level) / 2
  }
  return short.added
}
