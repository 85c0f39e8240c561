import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { oncePerYear } from '../building/once-per-year.ts'
import { balanceSchools, type BalanceStage } from './balance-schools.ts'

type Numbers = (district: DistrictStatistics, year: number) => readonly Statistic[]

const known = new Map<string, Numbers>()

function numbersOf(measure: string, stage: BalanceStage): Numbers {
  return oncePerYear((district, year) =>
    balanceSchools(district, year, stage).map(({ id }) => district.observe(measure, { year, stage, school: id })),
  )
}

/** A measure in each of the schools that the quality balance covers, in their order; looked up once for all that use it. */
export function schoolNumbers(measure: string, district: DistrictStatistics, year: number, stage: BalanceStage): readonly Statistic[] {
  const key = `${stage} ${measure}`
  const numbers = known.get(key) ?? numbersOf(measure, stage)
  known.set(key, numbers)
  return numbers(district, year)
}
