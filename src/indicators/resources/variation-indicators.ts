import { derive } from '#statistics/derive.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Stage } from '#statistics/stage.ts'
import { missing } from '#statistics/statistic.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { observedInput } from '../building/observed-input.ts'
import type { Indicator, Measurement } from '../indicator.ts'
import { balanceSchools } from './balance-schools.ts'
import { resources } from './resource.ts'
import { schoolResources } from './school-resources.ts'
import { weightedVariation } from './weighted-variation.ts'

/**
 * The between-school coefficient of variation of each of the seven resource indicators, each on its own: at most 0.50
 * in primary and 0.45 in junior secondary schools (教督〔2017〕6号). Missing as soon as one school's number is.
 */
export const variationIndicators: readonly Indicator[] = resources.flatMap((resource) =>
  defineIndicators({
    family: `variation-${resource.id}`,
    duty: 'integration',
    stages: ['primary', 'junior'],
    name: { zh: `${resource.name.zh}校际差异系数`, en: `Variation between schools: ${resource.name.en}` },
    definition: {
      zh: '各校按学生数加权的标准差除以全区平均值',
      en: 'student-weighted standard deviation between schools over the district mean',
    },
    formula: {
      zh: '√（Σ 学生占比 ×（校均值 − 全区均值）²）÷ 全区均值',
      en: '√(Σ share of students × (school value − district mean)²) ÷ district mean',
    },
    unit: 'coefficient',
    direction: 'lower',
    level: 'district',
    standards: ['QB-CV-primary', 'QB-CV-junior'],
    measure: (district, year, stage) =>
      stage === null ? { statistic: missing('not-applicable'), inputs: [] } : variation(resource.measure, district, year, stage),
    measureSchools: (district, year, stage) => (stage === null ? [] : schoolResources(resource, district, year, stage)),
  }),
)

function variation(measure: string, district: DistrictStatistics, year: number, stage: Stage): Measurement {
  const schools = balanceSchools(district, year, stage)
  const numbers = schools.flatMap(({ id: school }) => [
    observedInput(district, measure, { year, stage, school }).statistic,
    observedInput(district, 'students', { year, stage, school }).statistic,
  ])
  if (numbers.length === 0) return { statistic: missing('not-applicable'), inputs: [] }
  const statistic = derive(numbers, (...values) => {
    const pairs = schools.map((_, index) => ({ resource: values[2 * index] ?? Number.NaN, students: values[2 * index + 1] ?? Number.NaN }))
    return weightedVariation(pairs) ?? Number.NaN
  })
  return { statistic, inputs: [] }
}
