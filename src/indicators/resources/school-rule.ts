import { keepsLimit } from '#standards/compare.ts'
import { derive } from '#statistics/derive.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import type { BalanceStage } from './balance-schools.ts'
import { oncePerSchool } from './once-per-school.ts'
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

const rulesOf = { primary: rulesOfStage('primary'), junior: rulesOfStage('junior') } as const

function rulesOfStage(stage: BalanceStage) {
  const limits = resources.map(({ threshold }) => threshold[stage])
  return oncePerSchool(stage, (district, year) => {
    const columns = resources.map((resource) => schoolResources(resource, district, year, stage))
    return (school, at): SchoolRule => {
      const cells = columns.map((schools) => schools[at]?.statistic ?? missing('not-collected'))
      return {
        school,
        met: derive(cells, (...values) => limits.filter((limit, place) => keepsLimit(values[place] ?? Number.NaN, '>=', limit)).length),
        lowest: derive(cells, (...values) => Math.min(...limits.map((limit, place) => ((values[place] ?? Number.NaN) * 100) / limit))),
      }
    }
  })
}
