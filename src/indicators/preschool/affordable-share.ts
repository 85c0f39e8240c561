import { sumOfAll } from '#statistics/sums.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { share } from '../building/share.ts'
import { enrolledChildren } from './enrolled-children.ts'

/**
 * Share of children in public and recognised affordable private kindergartens (普惠性幼儿园覆盖率). Targets for 2020:
 * about 80 % (教基〔2017〕3号), about 85 % in Henan; from 2020 the county standard of 教督〔2020〕1号.
 */
export const affordableShare = defineIndicators({
  family: 'affordable-kindergarten-share',
  duty: 'preschool',
  stages: [null],
  name: { zh: '普惠性幼儿园覆盖率', en: 'Share of children in affordable public-benefit kindergartens' },
  definition: {
    zh: '公办园和普惠性民办园在园幼儿占全部在园幼儿的百分比',
    en: 'children in public and affordable private kindergartens in percent of all children enrolled',
  },
  formula: {
    zh: '（公办园幼儿 + 普惠性民办园幼儿）÷ 在园幼儿 × 100',
    en: '(children in public + in affordable private kindergartens) ÷ children enrolled × 100',
  },
  unit: 'percent',
  direction: 'higher',
  level: 'district',
  standards: ['PS-HN-PUHUI-2020', 'PS-3-PUHUI', 'PS-1-PUHUI'],
  measure: (district, year) =>
    share(
      {
        name: { zh: '公办园和普惠性民办园幼儿', en: 'Children in public and affordable private kindergartens' },
        unit: 'person',
        statistic: sumOfAll([
          district.observe('public-kindergarten-children', { year }),
          district.observe('affordable-private-kindergarten-children', { year }),
        ]),
      },
      enrolledChildren(district, year),
    ),
})
