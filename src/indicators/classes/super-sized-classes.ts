import { defineIndicators } from '../building/define-indicators.ts'
import { preferStated } from '../building/prefer-stated.ts'
import { largeClassBounds } from './class-limits.ts'
import { fromRecords } from '#statistics/from-records.ts'

/**
 * How many classes of primary, junior and senior schools have 66 students or more; a number that a source states is
 * preferred to the count from class lists.
 */
export const superSizedClasses = defineIndicators({
  family: 'super-sized-classes',
  duty: 'integration',
  stages: [null],
  name: { zh: '超大班额班级', en: 'Super-sized classes' },
  definition: {
    zh: '中小学（含高中）66 人及以上的班级数；来源已列的用来源所列数字，未列的按班级名册计算；来源写“目前”的，计入该版的年份',
    en: 'classes with 66 students or more; senior schools included; as the source states it, otherwise counted from the class lists; what a source says of the present counts for the year of its edition',
  },
  formula: { zh: '66 人及以上的班级数', en: 'number of classes with 66 students or more' },
  unit: 'class',
  direction: 'lower',
  level: 'class',
  measure: (district, year, _stage, standards) =>
    preferStated(district.observe('super-sized-classes', { year }), {
      statistic: fromRecords(
        district.classes(year).filter(({ stage }) => stage !== 'kindergarten'),
        district,
        (classes) => classes.filter(({ students }) => students >= largeClassBounds(standards).superSized).length,
      ),
      inputs: [],
    }),
})
