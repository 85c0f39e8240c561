import { defineIndicators } from '../building/define-indicators.ts'
import { observedInput } from '../building/observed-input.ts'

/** Average pay of compulsory-education teachers, not lower than that of local civil servants (义务教育法 art. 31). */
export const teacherPay = defineIndicators({
  family: 'teacher-average-pay',
  duty: 'funding',
  stages: [null],
  name: { zh: '义务教育教师平均工资', en: 'Average pay of compulsory-education teachers' },
  definition: {
    zh: '义务教育教师年平均工资，应不低于当地公务员平均工资',
    en: 'average yearly pay of compulsory-education teachers; not to be lower than that of local civil servants',
  },
  formula: { zh: '来源所列数字，不作计算', en: 'the number as the source states it, not computed' },
  unit: 'yuan-per-year',
  direction: 'higher',
  level: 'district',
  standards: ['FU-SALARY'],
  measure: (district, year) => ({ statistic: district.observe('teacher-average-pay', { year }), inputs: [], isStated: true }),
  measureReference: (district, year) => {
    const reference = observedInput(district, 'civil-servant-average-pay', { year })
    return { statistic: reference.statistic, inputs: [reference] }
  },
})
