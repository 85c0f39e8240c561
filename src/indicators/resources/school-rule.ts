import { keepsLimit } from '#standards/compare.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { missing, weakestStatus, type Statistic } from '#statistics/statistic.ts'
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
  const columns = resources.map((resource) => ({
    limit: resource.threshold[stage],
    schools: schoolResources(resource, district, year, stage),
  }))
  return balanceSchools(district, year, stage).map(({ id }, row) => {
    const cells = columns.map(({ limit, schools }) => ({ limit, statistic: schools[row]?.statistic ?? missing('not-collected') }))
    const gap = cells.find(({ statistic }) => statistic.kind === 'missing')?.statistic
    if (gap?.kind === 'missing') return { school: id, met: gap, lowest: gap }
    const values = cells.flatMap(({ limit, statistic }) =>
      statistic.kind === 'value' ? [{ limit, value: statistic.value, statistic }] : [],
    )
    const basis = {
      kind: 'value' as const,
      status: weakestStatus(values.map(({ statistic }) => statistic)),
      sources: [...new Set(values.flatMap(({ statistic }) => statistic.sources))],
    }
    return {
      school: id,
      met: { ...basis, value: values.filter(({ value, limit }) => keepsLimit(value, '>=', limit)).length },
      lowest: { ...basis, value: Math.min(...values.map(({ value, limit }) => (value * 100) / limit)) },
    }
  })
}
