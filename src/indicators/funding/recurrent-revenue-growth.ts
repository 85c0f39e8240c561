import { defineIndicators } from '../building/define-indicators.ts'
import { growth } from '../building/growth.ts'
import { observedInput } from '../building/observed-input.ts'

/** Growth of recurrent fiscal revenue on the year before: the reference of the first of the three growths. */
export const recurrentRevenueGrowth = defineIndicators({
  family: 'recurrent-revenue-growth',
  duty: 'funding',
  stages: [null],
  name: { zh: '财政经常性收入增幅', en: 'Growth of recurrent fiscal revenue' },
  definition: { zh: '财政经常性收入比上年增长的百分比', en: 'growth of recurrent fiscal revenue on the year before' },
  formula: { zh: '（本年收入 − 上年收入）÷ 上年收入 × 100', en: '(this year − last year) ÷ last year × 100' },
  unit: 'percent',
  direction: 'neither',
  level: 'district',
  measure: (district, year) => growth(district, year, (one) => observedInput(district, 'recurrent-revenue', { year: one })),
})
