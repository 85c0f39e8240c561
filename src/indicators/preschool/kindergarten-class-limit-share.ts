import { missing } from '#statistics/statistic.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { share } from '../building/share.ts'
import { classLimits, isOverLimit } from '../classes/class-limits.ts'
import { classCount } from '../classes/class-count.ts'

/**
 * Share of kindergarten classes within their limit (班额达标率; limits of 幼儿园工作规程 art. 11). From 2020 at least 85 %
 * (教督〔2020〕1号).
 */
export const kindergartenClassLimitShare = defineIndicators({
  family: 'kindergarten-class-limit-share',
  duty: 'preschool',
  stages: [null],
  name: { zh: '幼儿园班额达标率', en: 'Kindergarten classes within their limit' },
  definition: {
    zh: '不超过班额上限（小班 25、中班 30、大班 35 人）的班级占幼儿园班级总数的百分比',
    en: 'kindergarten classes within 25, 30 or 35 children by grade, in percent of all',
  },
  formula: { zh: '不超过班额上限的班级数 ÷ 班级总数 × 100', en: 'classes within their limit ÷ all classes × 100' },
  unit: 'percent',
  direction: 'higher',
  level: 'district',
  standards: ['PS-1-CLASS'],
  measure: (district, year, _stage, standards) => {
    const limitOf = classLimits(district, year, standards)
    const classes = district.classes(year, 'kindergarten')
    if (classes.length > 0 && classes.every((one) => limitOf(one) === null)) return { statistic: missing('not-applicable'), inputs: [] }
    return share(
      classCount(
        classes,
        district,
        { zh: '不超过班额上限的班级', en: 'Classes within their limit' },
        (one) => !isOverLimit(one, limitOf(one)),
      ),
      classCount(classes, district, { zh: '幼儿园班级', en: 'Kindergarten classes' }, () => true),
    )
  },
})
