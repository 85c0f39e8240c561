import { defineIndicators } from '../building/define-indicators.ts'
import { observedInput } from '../building/observed-input.ts'
import { share } from '../building/share.ts'

/** Share of education in general public budget expenditure; it is to rise year by year (教育法 art. 55). */
export const educationShare = defineIndicators({
  family: 'education-share',
  duty: 'funding',
  stages: [null],
  name: { zh: '教育支出占财政支出比例', en: 'Education in fiscal expenditure' },
  definition: {
    zh: '公共财政教育支出占一般公共预算支出的百分比，应逐步提高',
    en: 'public budget education expenditure in percent of general public budget expenditure; to rise year by year',
  },
  formula: { zh: '公共财政教育支出 ÷ 一般公共预算支出 × 100', en: 'education expenditure ÷ fiscal expenditure × 100' },
  unit: 'percent',
  direction: 'higher',
  level: 'district',
  standards: ['FU-SHARE'],
  measure: (district, year) =>
    share(observedInput(district, 'education-expenditure', { year }), observedInput(district, 'fiscal-expenditure', { year })),
})
