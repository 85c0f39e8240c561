import { defineIndicators } from '../building/define-indicators.ts'
import { observedInput } from '../building/observed-input.ts'
import { share } from '../building/share.ts'
import { enrolledChildren } from './enrolled-children.ts'

/**
 * Share of children in public kindergartens (公办园在园幼儿占比), by children, not by sites. Target for 2020: 50 % in
 * principle (中发〔2018〕39号); from 2020 the county standard of 教督〔2020〕1号.
 */
export const publicShare = defineIndicators({
  family: 'public-kindergarten-share',
  duty: 'preschool',
  stages: [null],
  name: { zh: '公办园在园幼儿占比', en: 'Share of children in public kindergartens' },
  definition: { zh: '公办园在园幼儿占全部在园幼儿的百分比', en: 'children in public kindergartens in percent of all children enrolled' },
  formula: { zh: '公办园幼儿 ÷ 在园幼儿 × 100', en: 'children in public kindergartens ÷ children enrolled × 100' },
  unit: 'percent',
  direction: 'higher',
  level: 'district',
  standards: ['PS-39-PUBLIC', 'PS-1-PUBLIC'],
  measure: (district, year) => share(observedInput(district, 'public-kindergarten-children', { year }), enrolledChildren(district, year)),
})
