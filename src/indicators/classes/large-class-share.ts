import { defineIndicators } from '../building/define-indicators.ts'
import { largeClassBounds } from './class-limits.ts'
import { shareOfClasses } from './share-of-classes.ts'

const family = 'large-class-share'
const plain = {
  family,
  duty: 'integration',
  formula: { zh: '56 人及以上班级数 ÷ 班级总数 × 100', en: 'classes with 56 or more ÷ all classes × 100' },
  unit: 'percent',
  direction: 'lower',
  level: 'district',
} as const
const large = { zh: '56 人及以上班级', en: 'Classes with 56 or more' }

/**
 * Share of classes with 56 students or more, super-sized ones included, in all classes of compulsory education, and apart
 * from it of senior schools. Targets for the end of 2020: compulsory in the nation ≤ 5 % (国发〔2016〕40号), in Henan ≤ 10 %;
 * senior in Henan ≤ 10 %.
 */
export const largeClassShare = [
  ...defineIndicators({
    ...plain,
    stages: [null],
    name: { zh: '大班额占比', en: 'Large classes' },
    definition: {
      zh: '56 人及以上班级（含超大班额）占义务教育班级总数的百分比，基数为班级数',
      en: 'classes with 56 students or more, super-sized included, in percent of all compulsory classes',
    },
    standards: ['CS-HN-LARGE-2020', 'CS-N-LARGE-2020'],
    measure: (district, year, _stage, standards) =>
      shareOfClasses(district, year, ['primary', 'junior'], large, largeClassBounds(standards).large),
  }),
  ...defineIndicators({
    ...plain,
    stages: ['senior'],
    name: { zh: '大班额占比', en: 'Large classes' },
    definition: {
      zh: '56 人及以上班级（含超大班额）占高中班级总数的百分比，基数为班级数',
      en: 'classes with 56 students or more, super-sized included, in percent of all senior classes',
    },
    standards: ['CS-HN-SEN-LARGE-2020'],
    measure: (district, year, _stage, standards) => shareOfClasses(district, year, ['senior'], large, largeClassBounds(standards).large),
  }),
]
