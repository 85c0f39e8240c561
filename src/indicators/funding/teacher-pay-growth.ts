import { defineIndicators } from '../building/define-indicators.ts'
import { growth } from '../building/growth.ts'
import { observedInput } from '../building/observed-input.ts'
import { nothing } from './nothing.ts'

/** Growth of teachers' average pay; it is to rise (教育法 art. 56 para 2, the third growth). */
export const teacherPayGrowth = defineIndicators({
  family: 'teacher-pay-growth',
  duty: 'funding',
  stages: [null],
  name: { zh: '教师平均工资增幅', en: 'Growth of teachers’ average pay' },
  definition: {
    zh: '义务教育教师平均工资比上年增长的百分比，应逐步增长',
    en: 'growth of the average pay of compulsory-education teachers; to rise',
  },
  formula: { zh: '（本年工资 − 上年工资）÷ 上年工资 × 100', en: '(this year − last year) ÷ last year × 100' },
  unit: 'percent',
  direction: 'higher',
  level: 'district',
  standards: ['FU-G3'],
  measure: (district, year) => growth(district, year, (one) => observedInput(district, 'teacher-average-pay', { year: one })),
  measureReference: nothing,
})
