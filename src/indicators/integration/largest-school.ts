import { derive } from '#statistics/derive.ts'
import type { School } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { withoutSchools } from '../building/without-schools.ts'
import { namedMeasure } from '../building/named-measure.ts'
import type { Indicator, SchoolMeasurement } from '../indicator.ts'

/** Compulsory-stage students of each school of the kinds named. */
function sizes(kinds: readonly School['kind'][], district: DistrictStatistics, year: number): readonly SchoolMeasurement[] {
  const schools = [...new Set([...district.schoolsOf('primary', year), ...district.schoolsOf('junior', year)])]
  return schools
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, stages }) => {
      const numbers = stages
        .filter((stage) => stage === 'primary' || stage === 'junior')
        .map((stage) => district.observe('students', { year, stage, school: id }))
      return { school: id, statistic: derive(numbers, (...values) => values.reduce((sum, value) => sum + value, 0)), inputs: [] }
    })
}

function largest(family: string, zh: string, en: string, kinds: readonly School['kind'][], standard: string): readonly Indicator[] {
  return defineIndicators({
    family,
    duty: 'integration',
    stages: [null],
    name: { zh, en },
    schoolName: { zh: '学校规模', en: 'School size' },
    definition: { zh: '学生数最多的学校的义务教育阶段学生数', en: 'compulsory-stage students of the largest school' },
    formula: { zh: '各校义务教育阶段学生数的最大值', en: 'the largest number of compulsory-stage students in a school' },
    unit: 'person',
    direction: 'lower',
    level: 'school',
    standards: [standard],
    measure: (district, year) => {
      const schools = sizes(kinds, district, year).map(({ statistic }) => statistic)
      const statistic = schools.length === 0 ? withoutSchools(district) : derive(schools, Math.max)
      // The number is one school's own; only where it is lacking does it help to say what it is made from.
      const { name, unit } = namedMeasure('students')
      return { statistic, inputs: statistic.kind === 'missing' && schools.length > 0 ? [{ name, unit, statistic }] : [] }
    },
    measureSchools: (district, year) => sizes(kinds, district, year),
  })
}

/** School size: primary and junior schools at most 2,000, combined schools at most 2,500 (教督〔2017〕6号, guarantee item 4). */
export const largestSchool: readonly Indicator[] = [
  ...largest('largest-school', '最大学校规模', 'Largest school', ['primary', 'junior', 'teaching-point', 'complete-secondary'], 'QB-G04a'),
  ...largest('largest-combined-school', '最大一贯制学校规模', 'Largest combined school', ['nine-year', 'twelve-year'], 'QB-G04b'),
]
