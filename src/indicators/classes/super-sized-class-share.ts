import { defineIndicators } from '../building/define-indicators.ts'
import { observedInput } from '../building/observed-input.ts'
import { largeClassBounds } from './class-limits.ts'
import { shareOfClasses } from './share-of-classes.ts'

const plain = {
  family: 'super-sized-class-share',
  duty: 'integration',
  formula: { zh: '66 人及以上班级数 ÷ 班级总数 × 100', en: 'classes with 66 or more ÷ all classes × 100' },
  unit: 'percent',
  direction: 'lower',
  level: 'district',
} as const
const superSized = { zh: '66 人及以上班级', en: 'Classes with 66 or more' }

/**
 * Share of classes with 66 students or more in all classes of compulsory education, and apart from it of senior schools.
 * By the end of 2018 at most 2 % in the nation (国发〔2016〕40号) and 5 % in Henan; none by the end of 2020. Where a source
 * states that there is no such class, the share is 0 whatever the number of classes. A stated number above 0 is not used:
 * it does not say how many of them are senior.
 */
export const superSizedClassShare = [
  ...defineIndicators({
    ...plain,
    stages: [null],
    name: { zh: '超大班额占比', en: 'Super-sized classes (share)' },
    definition: {
      zh: '66 人及以上班级占义务教育班级总数的百分比，基数为班级数；来源写“目前”的，计入该版的年份',
      en: 'classes with 66 students or more in percent of all compulsory classes; what a source says of the present counts for the year of its edition',
    },
    standards: ['CS-HN-SUPER-2018', 'CS-N-SUPER-2018', 'CS-HN-SUPER-2020', 'CS-N-SUPER-2020'],
    measure: (district, year, _stage, standards) => {
      const stated = observedInput(district, 'super-sized-classes', { year })
      if (stated.statistic.kind === 'value' && stated.statistic.value === 0) return { statistic: stated.statistic, inputs: [stated] }
      return shareOfClasses(district, year, ['primary', 'junior'], superSized, largeClassBounds(standards).superSized)
    },
  }),
  ...defineIndicators({
    ...plain,
    stages: ['senior'],
    name: { zh: '超大班额占比', en: 'Super-sized classes (share)' },
    definition: {
      zh: '66 人及以上班级占高中班级总数的百分比，基数为班级数；来源写“目前”的，计入该版的年份',
      en: 'classes with 66 students or more in percent of all senior classes; what a source says of the present counts for the year of its edition',
    },
    standards: ['CS-HN-SEN-SUPER-2020'],
    measure: (district, year, _stage, standards) => {
      const stated = observedInput(district, 'super-sized-classes', { year })
      if (stated.statistic.kind === 'value' && stated.statistic.value === 0) return { statistic: stated.statistic, inputs: [stated] }
      return shareOfClasses(district, year, ['senior'], superSized, largeClassBounds(standards).superSized)
    },
  }),
]
