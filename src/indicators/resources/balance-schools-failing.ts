import { derive } from '#statistics/derive.ts'
import { keepsLimit } from '#standards/compare.ts'
import { missing } from '#statistics/statistic.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { ruleSchools } from './rule-schools.ts'
import { lowestRatio, requiredResources } from './school-rule.ts'

/**
 * How many schools fail the school rule of 教督〔2017〕6号 (six of seven met, none below 85 %). The verdict on the rule is
 * given by the weakest school (`fewest-resources-met`, `lowest-resource-ratio`); this says how many are behind it.
 */
export const balanceSchoolsFailing = defineIndicators({
  family: 'balance-schools-failing',
  duty: 'integration',
  stages: ['primary', 'junior'],
  name: { zh: '资源配置未达标学校', en: 'Schools that fail the resource rule' },
  definition: {
    zh: '七项资源配置指标达标不足六项，或有一项低于标准 85% 的学校数；不含特殊教育学校和不足 50 人的教学点',
    en: 'schools with fewer than six of the seven met, or one below 85 % of its threshold; without special schools and teaching points under 50',
  },
  formula: { zh: '未达到“七项达六、余项不低于 85%”的学校数', en: 'number of schools that fail “six of seven, none below 85 %”' },
  unit: 'school',
  direction: 'lower',
  level: 'district',
  measure: (district, year, stage) => {
    const rules = ruleSchools(district, year, stage)
    if (rules.length === 0) return { statistic: missing('not-applicable'), inputs: [] }
    const failing = (...values: readonly number[]) =>
      rules.filter((_, school) => {
        const met = values[2 * school] ?? Number.NaN
        const lowest = values[2 * school + 1] ?? Number.NaN
        return !keepsLimit(met, '>=', requiredResources) || !keepsLimit(lowest, '>=', lowestRatio)
      }).length
    return {
      statistic: derive(
        rules.flatMap(({ met, lowest }) => [met, lowest]),
        failing,
      ),
      inputs: [],
    }
  },
})
