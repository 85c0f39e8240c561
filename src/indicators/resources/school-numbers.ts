import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { once } from '#statistics/once.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { BalanceStage } from './balance-schools.ts'
import { oncePerSchool } from './once-per-school.ts'

const numbersOf = once((measure: string, stage: BalanceStage) =>
  oncePerSchool(
    stage,
    (district, year) =>
      (school): Statistic =>
        district.observe(measure, { year, stage, school }),
  ),
)

/** A measure in each of the schools that the quality balance covers, in their order; looked up once for all that use it. */
export function schoolNumbers(measure: string, district: DistrictStatistics, year: number, stage: BalanceStage): readonly Statistic[] {
  return numbersOf(measure, stage)(district, year)
}
