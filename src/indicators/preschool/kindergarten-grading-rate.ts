import { defineIndicators } from '../building/define-indicators.ts'
import { observedInput } from '../building/observed-input.ts'
import { preferStated } from '../building/prefer-stated.ts'
import { share } from '../building/share.ts'

/**
 * Graded kindergartens in percent of all (达标升级率). The grading is a local scheme: no national threshold exists. The
 * rate that a source states is preferred to the computed one.
 */
export const kindergartenGradingRate = defineIndicators({
  family: 'kindergarten-grading-rate',
  duty: 'preschool',
  stages: [null],
  name: { zh: '幼儿园达标升级率', en: 'Kindergarten grading rate' },
  definition: {
    zh: '上等级幼儿园占全部幼儿园的百分比；来源已列的用来源所列数字。等级为地方评定，没有国家标准',
    en: 'graded kindergartens in percent of all, as the source states it where it does; the grading is local, without a national threshold',
  },
  formula: { zh: '上等级幼儿园 ÷ 幼儿园 × 100', en: 'graded kindergartens ÷ kindergartens × 100' },
  unit: 'percent',
  direction: 'higher',
  level: 'district',
  measure: (district, year) =>
    preferStated(
      district.observe('kindergarten-grading-rate', { year }),
      share(observedInput(district, 'graded-kindergartens', { year }), observedInput(district, 'kindergartens', { year })),
    ),
})
