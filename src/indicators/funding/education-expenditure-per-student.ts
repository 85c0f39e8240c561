import { defineIndicators } from '../building/define-indicators.ts'
import { observedInput } from '../building/observed-input.ts'
import { perStudent } from '../building/per-student.ts'

/**
 * Public budget education expenditure per enrolled child and student of all stages; it must never fall (国办发〔2018〕75号,
 * the second of the two no-decrease rules).
 */
export const educationExpenditurePerStudent = defineIndicators({
  family: 'education-expenditure-per-student',
  duty: 'funding',
  stages: [null],
  name: { zh: '按在校学生人数平均的教育支出', en: 'Education expenditure per enrolled student' },
  definition: {
    zh: '公共财政教育支出除以各学段在校学生（含在园幼儿），应只增不减',
    en: 'public budget education expenditure per child and student of all stages; must not fall',
  },
  formula: { zh: '公共财政教育支出 ÷ 在校学生', en: 'education expenditure ÷ students' },
  unit: 'yuan-per-student',
  direction: 'higher',
  level: 'district',
  standards: ['FU-2NODOWN-b'],
  measure: (district, year) =>
    perStudent(observedInput(district, 'education-expenditure', { year }), observedInput(district, 'students', { year }), 1),
})
