import { missing } from '#statistics/statistic.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { classLimits, isOverLimit } from './class-limits.ts'
import { fromRecords } from '#statistics/from-records.ts'
import { measureClasses } from './school-classes.ts'

/**
 * How many classes exceed the standard class size (45 primary, 50 junior); the share has no threshold of its own. Not
 * applicable in a year before the rule.
 */
export const classesOverStandard = defineIndicators({
  family: 'classes-over-standard',
  duty: 'integration',
  stages: ['primary', 'junior'],
  name: { zh: '超过标准班额的班级', en: 'Classes above the standard size' },
  definition: {
    zh: '学生数超过标准班额（小学 45 人、初中 50 人）的班级数',
    en: 'classes with more students than the standard (45 primary, 50 junior)',
  },
  formula: { zh: '学生数超过标准班额的班级数', en: 'number of classes above the standard size' },
  unit: 'class',
  direction: 'lower',
  level: 'class',
  measure: (district, year, stage, standards) => {
    const limitOf = classLimits(district, year, standards)
    const classes = stage === null ? [] : district.classes(year, stage)
    const limited = classes.filter((one) => limitOf(one) !== null)
    if (classes.length > 0 && limited.length === 0) return { statistic: missing('not-applicable'), inputs: [] }
    return { statistic: fromRecords(limited, district, (all) => all.filter((one) => isOverLimit(one, limitOf(one))).length), inputs: [] }
  },
  measureSchools: (district, year, stage, standards) => {
    const limitOf = classLimits(district, year, standards)
    return measureClasses(district, year, stage, (classes) => classes.filter((one) => isOverLimit(one, limitOf(one))).length)
  },
})
