import { defineIndicators } from '../building/define-indicators.ts'
import { perStudent } from '../building/per-student.ts'
import type { Input } from '../indicator.ts'
import { fromRecords } from '#statistics/from-records.ts'
import { classCount } from './class-count.ts'

/** Students per class (平均班额). It only describes: the standards bind every class, not the mean. */
export const averageClassSize = defineIndicators({
  family: 'average-class-size',
  duty: 'integration',
  stages: ['primary', 'junior', 'senior'],
  name: { zh: '平均班额', en: 'Average class size' },
  definition: { zh: '班级名册上的学生数除以班级数', en: 'students on the class lists over classes' },
  formula: { zh: '学生数 ÷ 班级数', en: 'students ÷ classes' },
  unit: 'students-per-class',
  direction: 'lower',
  level: 'district',
  measure: (district, year, stage) => {
    const classes = stage === null ? [] : district.classes(year, stage)
    const students: Input = {
      name: { zh: '班级名册上的学生', en: 'Students on the class lists' },
      unit: 'person',
      statistic: fromRecords(classes, district, (all) => all.reduce((sum, one) => sum + one.students, 0)),
    }
    return perStudent(
      students,
      classCount(classes, district, { zh: '班级', en: 'Classes' }, () => true),
      1,
    )
  },
})
