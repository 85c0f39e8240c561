import { keepsLimit } from '#standards/compare.ts'
import { derive } from '#statistics/derive.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import { oncePerYear } from '../building/once-per-year.ts'
import { balanceSchools, type BalanceStage } from './balance-schools.ts'
import { resources } from './resource.ts'
import { schoolResources } from './school-resources.ts'

/** 教督〔2017〕6号: at least six of the seven met, the remaining one not below 85 % of its threshold. */
export const requiredResources = 6
export const lowestRatio = 85

/** What a school reaches on the seven: how many thresholds it meets, and its lowest value in percent of the threshold. */
export interface SchoolRule {
  readonly school: string
  readonly met: Statistic
  readonly lowest: Statistic
}

/** The school rule of 教督〔2017〕6号 in each school of a stage; missing where one of its seven values is. */
export function schoolRule(district: DistrictStatistics, year: number, stage: BalanceStage): readonly SchoolRule[] {
  return rulesOf[stage](district, year)
}

const rulesOf = {
  primary: oncePerYear((district, year) => computeRule(district, year, 'primary')),
  junior: oncePerYear((district, year) => computeRule(district, year, 'junior')),
} as const

function computeRule(district: DistrictStatistics, year: number, stage: BalanceStage): readonly SchoolRule[] {
  const limits = resources.map(({ threshold }) => threshold[stage])
  const columns = resources.map((resource) => schoolResources(resource, district, year, stage))
  return balanceSchools(district, year, stage).map(({ id }, row) => {
    const cells = columns.map((schools) => schools[row]?.statistic ?? missing('not-collected'))
    return {
      school: id,
      met: derive(cells, (...values) => limits.filter((limit, at) => keepsLimit(values[at] ?? Number.NaN, '>=', limit)).length),
      lowest: derive(cells, (...values) => Math.min(...limits.map((limit, at) => ((values[at] ?? Number.NaN) * 100) / limit))),
    }
  })
}
