import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { oncePerYear } from '../building/once-per-year.ts'
import { balanceSchools, type BalanceStage } from './balance-schools.ts'

/** Computes something of the school at a position of the list of schools that the quality balance covers. */
type OfSchool<Result> = (school: string, at: number) => Result

/**
 * Computes something of each school that the quality balance of a stage covers, in their order and once; for a trial
 * only of the schools that it touches, so that a change in one of thousands is answered at once. What is computed of a
 * school must rest on the numbers of that school alone.
 */
export function oncePerSchool<Result, By extends readonly [] | readonly [standards: StandardBook] = readonly []>(
  stage: BalanceStage,
  compute: (district: DistrictStatistics, year: number, ...by: By) => OfSchool<Result>,
): (district: DistrictStatistics, year: number, ...by: By) => readonly Result[] {
  const once: (district: DistrictStatistics, year: number, ...by: By) => readonly Result[] = oncePerYear<readonly Result[], By>(
    (district, year, ...by) => {
      const ofSchool = compute(district, year, ...by)
      const { trial } = district
      const before = trial === null ? [] : once(trial.on, year, ...by)
      return balanceSchools(district, year, stage).map(({ id }, at) => {
        const known = trial === null || trial.schools.has(id) ? undefined : before[positions[stage](trial.on, year).get(id) ?? -1]
        return known ?? ofSchool(id, at)
      })
    },
  )
  return once
}

const positions = {
  primary: oncePerYear((district, year) => positionsOf(district, year, 'primary')),
  junior: oncePerYear((district, year) => positionsOf(district, year, 'junior')),
} as const

function positionsOf(district: DistrictStatistics, year: number, stage: BalanceStage): ReadonlyMap<string, number> {
  return new Map(balanceSchools(district, year, stage).map(({ id }, at) => [id, at]))
}
