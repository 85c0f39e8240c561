import { sum } from '#statistics/derive.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Stage } from '#statistics/stage.ts'
import { measures } from '#statistics/measures/measures.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { perStudent } from '../building/per-student.ts'
import type { Indicator, Input, Measurement } from '../indicator.ts'
import { missing } from '#statistics/statistic.ts'
import { balanceSchools } from './balance-schools.ts'
import { resources, type Resource } from './resource.ts'
import { schoolResources } from './school-resources.ts'

/**
 * The seven resource indicators for the district as a whole: total resource over total students of the schools that the
 * quality balance covers. School by school they make the school rule (`weakest-school`).
 */
export const resourceIndicators: readonly Indicator[] = resources.flatMap((resource) =>
  defineIndicators({
    family: resource.id,
    duty: resource.duty,
    stages: ['primary', 'junior'],
    name: resource.name,
    definition: {
      zh: '全区合计数除以学生数；不含特殊教育学校和不足 50 人的教学点，一贯制学校按学段拆分。各校逐一达标情况见“分学校”',
      en: 'district total over students; without special schools and teaching points under 50, combined schools split by stage. See “by school” for each school',
    },
    formula: {
      zh: `${measures.get(resource.measure)?.name.zh ?? ''} ÷ 在校学生${resource.per === 100 ? ' × 100' : ''}`,
      en: `${measures.get(resource.measure)?.name.en ?? ''} ÷ students${resource.per === 100 ? ' × 100' : ''}`,
    },
    unit: resource.unit,
    direction: 'higher',
    level: 'school',
    standards: [`${resource.standard}-primary`, `${resource.standard}-junior`],
    measure: (district, year, stage) =>
      stage === null ? { statistic: missing('not-applicable'), inputs: [] } : whole(resource, district, year, stage),
    measureSchools: (district, year, stage) => (stage === null ? [] : schoolResources(resource, district, year, stage)),
  }),
)

function whole(resource: Resource, district: DistrictStatistics, year: number, stage: Stage): Measurement {
  const schools = balanceSchools(district, year, stage)
  const total = (id: string): Input => {
    const measure = measures.get(id)
    if (measure === undefined) throw new RangeError(`There is no measure "${id}"; see src/statistics/measures.`)
    return {
      name: measure.name,
      unit: measure.unit,
      statistic: sum(schools.map((school) => district.observe(id, { year, stage, school: school.id }))),
    }
  }
  return perStudent(total(resource.measure), total('students'), resource.per)
}
