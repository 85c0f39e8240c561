import { absent } from '#statistics/absent.ts'
import { keepsLimit } from '#standards/compare.ts'
import { statedValue } from '#standards/stated-value.ts'
import type { StandardBook } from '#standards/standard.ts'
import { derive } from '#statistics/derive.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { BalanceStage } from './balance-schools.ts'
import { oncePerSchool } from './once-per-school.ts'
import { resources, resourceThreshold } from './resource.ts'
import { schoolResources } from './school-resources.ts'

/** The school rule of 教督〔2017〕6号: at least so many of the seven met (6), the rest not below so many percent of its threshold (85). */
export interface RuleLimits {
  readonly required: number
  readonly lowest: number
}

/** The numbers of the school rule as the book has them. */
export function ruleLimits(standards: StandardBook): RuleLimits {
  return { required: statedValue('QB-RULE-6OF7', standards), lowest: statedValue('QB-RULE-85', standards) }
}

/** What a school reaches on the seven: how many thresholds it meets, and its lowest value in percent of the threshold. */
export interface SchoolRule {
  readonly school: string
  readonly met: Statistic
  readonly lowest: Statistic
  /** Place among the seven of the lowest one, of equal ones the first; null where one of the values is missing. */
  readonly lowestItem: number | null
}

/** The school rule of 教督〔2017〕6号 in each school of a stage; missing where one of its seven values is. */
export function schoolRule(
  district: DistrictStatistics,
  year: number,
  stage: BalanceStage,
  standards: StandardBook,
): readonly SchoolRule[] {
  return rulesOf[stage](district, year, standards)
}

const rulesOf = { primary: rulesOfStage('primary'), junior: rulesOfStage('junior') } as const

function rulesOfStage(stage: BalanceStage) {
  return oncePerSchool(stage, (district, year, standards: StandardBook) => {
    const limits = resources.map((resource) => resourceThreshold(resource, stage, standards))
    const columns = resources.map((resource) => schoolResources(resource, district, year, stage))
    return (school, at): SchoolRule => {
      const cells = columns.map((schools) => schools[at]?.statistic ?? absent(district))
      const ratios = (values: readonly number[]) => limits.map((limit, place) => ((values[place] ?? Number.NaN) * 100) / limit)
      const lowest = derive(cells, (...values) => Math.min(...ratios(values)))
      return {
        school,
        met: derive(cells, (...values) => limits.filter((limit, place) => keepsLimit(values[place] ?? Number.NaN, '>=', limit)).length),
        lowest,
        lowestItem:
          lowest.kind === 'missing'
            ? null
            : ratios(cells.map((cell) => (cell.kind === 'value' ? cell.value : Number.NaN))).indexOf(lowest.value),
      }
    }
  })
}
