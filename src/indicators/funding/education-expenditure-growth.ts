import { defineIndicators } from '../building/define-indicators.ts'
import { growth } from '../building/growth.ts'
import { observedInput } from '../building/observed-input.ts'
import { preferStated } from '../building/prefer-stated.ts'

/**
 * Growth of public budget education expenditure, held against the growth of recurrent fiscal revenue of the same year:
 * it must be higher (教育法 art. 56 para 2, the first of the three growths).
 */
export const educationExpenditureGrowth = defineIndicators({
  family: 'education-expenditure-growth',
  duty: 'funding',
  stages: [null],
  name: { zh: '公共财政教育支出增幅', en: 'Growth of public budget education expenditure' },
  definition: {
    zh: '公共财政教育支出比上年增长的百分比，应高于财政经常性收入增幅',
    en: 'growth of public budget education expenditure on the year before; to be higher than that of recurrent fiscal revenue',
  },
  formula: { zh: '（本年支出 − 上年支出）÷ 上年支出 × 100', en: '(this year − last year) ÷ last year × 100' },
  unit: 'percent',
  direction: 'higher',
  level: 'district',
  standards: ['FU-G1'],
  measure: (district, year) =>
    preferStated(
      district.observe('education-expenditure-growth', { year }),
      growth(district, year, (one) => observedInput(district, 'education-expenditure', { year: one })),
    ),
  measureReference: (district, year) => growth(district, year, (one) => observedInput(district, 'recurrent-revenue', { year: one })),
})
