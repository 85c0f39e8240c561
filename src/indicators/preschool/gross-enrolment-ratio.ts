import { defineIndicators } from '../building/define-indicators.ts'
import { observedInput } from '../building/observed-input.ts'
import { share } from '../building/share.ts'
import { enrolledChildren } from './enrolled-children.ts'

/**
 * Gross enrolment ratio of the three preschool years (学前三年毛入园率): all children enrolled, whatever their age, in
 * percent of the population of preschool age. Targets for 2020: 85 % (教基〔2017〕3号), about 90 % in Henan; from 2020
 * the county standard of 教督〔2020〕1号.
 */
export const grossEnrolmentRatio = defineIndicators({
  family: 'gross-enrolment-ratio',
  duty: 'preschool',
  stages: [null],
  name: { zh: '学前三年毛入园率', en: 'Gross enrolment ratio, preschool' },
  definition: {
    zh: '在园幼儿总数（不论年龄）占学前三年适龄人口的百分比',
    en: 'children enrolled, whatever their age, in percent of the population of preschool age',
  },
  formula: { zh: '在园幼儿 ÷ 学前三年适龄人口 × 100', en: 'children enrolled ÷ population of preschool age × 100' },
  unit: 'percent',
  direction: 'higher',
  level: 'district',
  standards: ['PS-HN-GER-2020', 'PS-3-GER', 'PS-1-GER', 'PS-1-GER-HN'],
  measure: (district, year) => share(enrolledChildren(district, year), observedInput(district, 'preschool-age-population', { year })),
})
