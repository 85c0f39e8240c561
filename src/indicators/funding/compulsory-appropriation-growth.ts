import { defineIndicators } from '../building/define-indicators.ts'
import { growth } from '../building/growth.ts'
import { observedInput } from '../building/observed-input.ts'

/** Growth of the appropriation for compulsory education, to be higher than that of recurrent revenue (义务教育法 art. 42). */
export const compulsoryAppropriationGrowth = defineIndicators({
  family: 'compulsory-appropriation-growth',
  duty: 'funding',
  stages: [null],
  name: { zh: '义务教育财政拨款增幅', en: 'Growth of the appropriation for compulsory education' },
  definition: {
    zh: '义务教育财政拨款比上年增长的百分比，应高于财政经常性收入增幅',
    en: 'growth of the appropriation for compulsory education; to be higher than that of recurrent fiscal revenue',
  },
  formula: { zh: '（本年拨款 − 上年拨款）÷ 上年拨款 × 100', en: '(this year − last year) ÷ last year × 100' },
  unit: 'percent',
  direction: 'higher',
  level: 'district',
  standards: ['FU-G4'],
  measure: (district, year) => growth(district, year, (one) => observedInput(district, 'compulsory-appropriation', { year: one })),
  measureReference: (district, year) => growth(district, year, (one) => observedInput(district, 'recurrent-revenue', { year: one })),
})
