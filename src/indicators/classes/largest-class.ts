import { defineIndicators } from '../building/define-indicators.ts'
import { fromRecords } from '#statistics/from-records.ts'
import { largestSize } from './largest-size.ts'
import { measureLargestClass } from './school-classes.ts'

const formula = { zh: '各班学生数中的最大值', en: 'the largest number of students in a class' } as const

/**
 * The largest class: every class keeps the standard exactly when the largest one does. Primary ≤ 45, junior ≤ 50
 * (教督〔2017〕6号, guarantee item 5).
 */
export const largestClass = defineIndicators({
  family: 'largest-class',
  duty: 'integration',
  stages: ['primary', 'junior', 'senior'],
  name: { zh: '最大班额', en: 'Largest class' },
  definition: {
    zh: '学生数最多的班级的人数；小学、初中每个班级都不得超过标准班额',
    en: 'students in the largest class; every primary and junior class must keep the standard',
  },
  formula,
  unit: 'students-per-class',
  direction: 'lower',
  level: 'class',
  standards: ['QB-G05a', 'QB-G05b'],
  measure: (district, year, stage) => ({
    statistic: fromRecords(stage === null ? [] : district.classes(year, stage), district, largestSize),
    inputs: [],
  }),
  measureSchools: (district, year, stage) => measureLargestClass(district, year, stage),
})
