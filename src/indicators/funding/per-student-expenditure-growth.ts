import { stages } from '#statistics/stage.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { growth } from '../building/growth.ts'
import { observedInput } from '../building/observed-input.ts'
import { preferStated } from '../building/prefer-stated.ts'
import { nothing } from './nothing.ts'

/** Growth of recurrent expenditure per enrolled student; it is to rise (教育法 art. 56 para 2, the second growth). */
export const perStudentExpenditureGrowth = defineIndicators({
  family: 'per-student-expenditure-growth',
  duty: 'funding',
  stages,
  name: { zh: '生均公共财政教育事业费增幅', en: 'Growth of per-student recurrent education expenditure' },
  definition: {
    zh: '生均公共财政教育事业费比上年增长的百分比，应逐步增长',
    en: 'growth of per-student recurrent education expenditure on the year before; to rise',
  },
  formula: { zh: '（本年生均 − 上年生均）÷ 上年生均 × 100', en: '(this year − last year) ÷ last year × 100' },
  unit: 'percent',
  direction: 'higher',
  level: 'district',
  standards: ['FU-G2'],
  measure: (district, year, stage) =>
    preferStated(
      district.observe('per-student-expenditure-growth', { year, stage }),
      growth(district, year, (one) => observedInput(district, 'per-student-expenditure', { year: one, stage })),
    ),
  measureReference: nothing,
})
