import { sumOfAll } from '#statistics/sums.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { missing } from '#statistics/statistic.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { namedMeasure } from '../building/named-measure.ts'
import { withoutSchools } from '../building/without-schools.ts'
import { perStudent } from '../building/per-student.ts'
import type { Indicator, Input, Measurement } from '../indicator.ts'
import type { BalanceStage } from './balance-schools.ts'
import { isBalanced } from './is-balanced.ts'
import { resources, type Resource } from './resource.ts'
import { schoolNumbers } from './school-numbers.ts'
import { schoolResources } from './school-resources.ts'

/**
 * The seven resource indicators for the district as a whole: total resource over total students of the schools that the
 * quality balance covers. School by school they make the school rule (`weakest-school`).
 */
export const resourceIndicators: readonly Indicator[] = resources.flatMap((resource) => {
  const { name } = namedMeasure(resource.measure)
  const times = resource.per === 100 ? ' × 100' : ''
  return defineIndicators({
    family: resource.id,
    duty: resource.duty,
    stages: ['primary', 'junior'],
    name: resource.name,
    definition: {
      zh: '全区合计数除以学生数；不含特殊教育学校（河北省另不含不足 50 人的教学点），一贯制学校按学段拆分。各校逐一达标情况见“分学校”',
      en: 'district total over students; without special schools (in Hebei also without teaching points under 50), combined schools split by stage. See “by school” for each school',
    },
    formula: { zh: `${name.zh} ÷ 在校学生${times}`, en: `${name.en} ÷ students${times}` },
    unit: resource.unit,
    direction: 'higher',
    level: 'school',
    standards: [`${resource.standard}-primary`, `${resource.standard}-junior`],
    measure: (district, year, stage) =>
      isBalanced(stage) ? whole(resource, district, year, stage) : { statistic: missing('not-applicable'), inputs: [] },
    measureSchools: (district, year, stage) => (isBalanced(stage) ? schoolResources(resource, district, year, stage) : []),
  })
})

function whole({ measure, per }: Resource, district: DistrictStatistics, year: number, stage: BalanceStage): Measurement {
  const total = (id: string): Input => {
    const { name, unit } = namedMeasure(id)
    const numbers = schoolNumbers(id, district, year, stage)
    return { name, unit, statistic: numbers.length === 0 ? withoutSchools(district) : sumOfAll(numbers) }
  }
  return perStudent(total(measure), total('students'), per)
}
