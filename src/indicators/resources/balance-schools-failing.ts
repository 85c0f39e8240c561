import { derive } from '#statistics/derive.ts'
import { keepsLimit } from '#standards/compare.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { withoutSchools } from '../building/without-schools.ts'
import { ruleSchools } from './rule-schools.ts'
import { ruleLimits } from './school-rule.ts'

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
    zh: '七项资源配置指标达标不足六项，或有一项低于标准 85% 的学校数；不含特殊教育学校（河北省另不含不足 50 人的教学点）',
    en: 'schools with fewer than six of the seven met, or one below 85 % of its threshold; without special schools (in Hebei also without teaching points under 50)',
  },
  formula: { zh: '未达到“七项达六、余项不低于 85%”的学校数', en: 'number of schools that fail “six of seven, none below 85 %”' },
  unit: 'school',
  direction: 'lower',
  level: 'district',
  measure: (district, year, stage, standards) => {
    const rules = ruleSchools(district, year, stage, standards)
    if (rules.length === 0) return { statistic: withoutSchools(district), inputs: [] }
    const { required, lowest: least } = ruleLimits(standards)
    const failing = (...values: readonly number[]) =>
      rules.filter((_, school) => {
        const met = values[2 * school] ?? Number.NaN
        const lowest = values[2 * school + 1] ?? Number.NaN
        return !keepsLimit(met, '>=', required) || !keepsLimit(lowest, '>=', least)
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
