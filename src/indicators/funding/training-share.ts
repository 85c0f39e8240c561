import { defineIndicators } from '../building/define-indicators.ts'
import { observedInput } from '../building/observed-input.ts'
import { share } from '../building/share.ts'

/** Expenditure on teacher training in percent of the schools' annual public-fund budget; at least 5 % (教督〔2017〕6号). */
export const trainingShare = defineIndicators({
  family: 'training-share',
  duty: 'funding',
  stages: [null],
  name: { zh: '教师培训经费占公用经费预算比例', en: 'Teacher training in the public-fund budget' },
  definition: {
    zh: '教师培训经费占学校年度公用经费预算总额的百分比',
    en: 'expenditure on teacher training in percent of the schools’ annual public-fund budget',
  },
  formula: { zh: '教师培训经费 ÷ 公用经费预算总额 × 100', en: 'training expenditure ÷ public-fund budget × 100' },
  unit: 'percent',
  direction: 'higher',
  level: 'district',
  standards: ['FU-TRAIN5', 'FU-TRAIN5-2006'],
  measure: (district, year) =>
    share(observedInput(district, 'teacher-training-expenditure', { year }), observedInput(district, 'public-funds-budget', { year })),
})
