import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { BalanceStage } from './balance-schools.ts'
import { oncePerSchool } from './once-per-school.ts'

type Numbers = (district: DistrictStatistics, year: number) => readonly Statistic[]

const known = new Map<string, Numbers>()

function numbersOf(measure: string, stage: BalanceStage): Numbers {
  return oncePerSchool(stage, (district, year) => (school) => district.observe(measure, { year, stage, school }))
}

/** A measure in each of the schools that the quality balance covers, in their order; looked up once for all that use it. */
export function schoolNumbers(measure: string, district: DistrictStatistics, year: number, stage: BalanceStage): readonly Statistic[] {
  const key = `${stage} ${measure}`
  const numbers = known.get(key) ?? numbersOf(measure, stage)
  known.set(key, numbers)
  return numbers(district, year)
}
