import { defineIndicators } from '../building/define-indicators.ts'
import { share } from '../building/share.ts'
import { largeClassFrom } from './class-limits.ts'
import { compulsoryClasses } from './compulsory-classes.ts'
import { classCount } from './class-count.ts'

/**
 * Share of classes with 56 students or more, super-sized ones included, in all classes of compulsory education.
 * Targets for the end of 2020: nation ≤ 5 % (国发〔2016〕40号), Henan ≤ 10 %.
 */
export const largeClassShare = defineIndicators({
  family: 'large-class-share',
  duty: 'integration',
  stages: [null],
  name: { zh: '大班额占比', en: 'Large classes' },
  definition: {
    zh: '56 人及以上班级（含超大班额）占义务教育班级总数的百分比，基数为班级数',
    en: 'classes with 56 students or more, super-sized included, in percent of all compulsory classes',
  },
  formula: { zh: '56 人及以上班级数 ÷ 班级总数 × 100', en: 'classes with 56 or more ÷ all classes × 100' },
  unit: 'percent',
  direction: 'lower',
  level: 'district',
  standards: ['CS-HN-LARGE-2020', 'CS-N-LARGE-2020'],
  measure: (district, year) => {
    const classes = compulsoryClasses(district, year)
    return share(
      classCount(classes, { zh: '56 人及以上班级', en: 'Classes with 56 or more' }, (one) => one.students >= largeClassFrom),
      classCount(classes, { zh: '义务教育班级', en: 'Compulsory classes' }, () => true),
    )
  },
})
