import { derive, ratio } from '#statistics/derive.ts'
import { sumOfAll } from '#statistics/sums.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { withoutSchools } from '../building/without-schools.ts'
import { namedMeasure } from '../building/named-measure.ts'
import type { Indicator, Measurement } from '../indicator.ts'
import type { BalanceStage } from './balance-schools.ts'
import { isBalanced } from './is-balanced.ts'
import { resources, type Resource } from './resource.ts'
import { schoolNumbers } from './school-numbers.ts'
import { weightedSpread, type Spread } from './weighted-spread.ts'

/**
 * The between-school coefficient of variation of each of the seven resource indicators, each on its own: at most 0.50
 * in primary and 0.45 in junior secondary schools (教督〔2017〕6号). Missing as soon as one school's number is.
 */
export const variationIndicators: readonly Indicator[] = resources.flatMap((resource) =>
  defineIndicators({
    family: `variation-${resource.id}`,
    duty: 'integration',
    stages: ['primary', 'junior'],
    name: { zh: `${resource.name.zh}校际差异系数`, en: `Variation between schools: ${resource.shortName.en.toLowerCase()}` },
    definition: {
      zh: '各校按学生数加权的标准差 S 除以全区均值 X̄；全区均值为全区资源总量 ÷ 学生总数。不含特殊教育学校（河北省另不含不足 50 人的教学点），一贯制学校按学段拆分',
      en: 'student-weighted standard deviation S between schools over the district mean X̄, which is all resources over all students; without special schools (in Hebei also without teaching points under 50), combined schools split by stage',
    },
    formula: {
      zh: '标准差 ÷ 全区均值，标准差 = √（Σ 学生占比 ×（学校值 − 全区均值）²）',
      en: 'standard deviation ÷ district mean, the deviation being √(Σ share of students × (school value − district mean)²)',
    },
    unit: 'coefficient',
    direction: 'lower',
    level: 'district',
    standards: ['QB-CV-primary', 'QB-CV-junior'],
    measure: (district, year, stage) =>
      isBalanced(stage) ? variation(resource, district, year, stage) : { statistic: missing('not-applicable'), inputs: [] },
  }),
)

function variation({ measure, per, unit }: Resource, district: DistrictStatistics, year: number, stage: BalanceStage): Measurement {
  const amounts = schoolNumbers(measure, district, year, stage)
  const numbers = [...amounts, ...schoolNumbers('students', district, year, stage)]
  if (numbers.length === 0) return { statistic: withoutSchools(district), inputs: [] }
  const spread = (part: (spread: Spread) => number): Statistic =>
    derive(numbers, (...values) => {
      const found = weightedSpread(
        amounts.map((_, at) => ({ resource: values[at] ?? Number.NaN, students: values[amounts.length + at] ?? Number.NaN })),
      )
      return found === null ? Number.NaN : part(found) * per
    })
  const deviation = spread((one) => one.deviation)
  const mean = spread((one) => one.mean)
  const statistic = ratio(deviation, mean)
  // Without the numbers of all schools there is neither: what has to be collected is what they are made from.
  if (statistic.kind === 'missing') {
    const inputs = [measure, 'students'].map((id) => {
      const named = namedMeasure(id)
      return { name: named.name, unit: named.unit, statistic: sumOfAll(schoolNumbers(id, district, year, stage)) }
    })
    return { statistic, inputs }
  }
  return {
    statistic,
    inputs: [
      { name: { zh: '各校间加权标准差', en: 'Weighted standard deviation between schools' }, unit, statistic: deviation },
      { name: { zh: '全区均值', en: 'District mean' }, unit, statistic: mean },
    ],
  }
}
