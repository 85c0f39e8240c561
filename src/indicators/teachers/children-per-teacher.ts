import { defineIndicators } from '../building/define-indicators.ts'
import { observedInput } from '../building/observed-input.ts'
import { perStudent } from '../building/per-student.ts'

/** Children per full-time kindergarten teacher; at most 15 from 2020 (教督〔2020〕1号). */
export const childrenPerTeacher = defineIndicators({
  family: 'children-per-teacher',
  duty: 'teachers',
  stages: [null],
  name: { zh: '幼儿园专任教师与在园幼儿比', en: 'Children per full-time kindergarten teacher' },
  definition: { zh: '每名幼儿园专任教师对应的在园幼儿数', en: 'children per full-time kindergarten teacher' },
  formula: { zh: '在园幼儿 ÷ 专任教师', en: 'children ÷ full-time teachers' },
  unit: 'students-per-teacher',
  direction: 'lower',
  level: 'district',
  standards: ['ST-KG-teacher'],
  measure: (district, year) =>
    perStudent(
      observedInput(district, 'students', { year, stage: 'kindergarten' }),
      observedInput(district, 'full-time-teachers', { year, stage: 'kindergarten' }),
      1,
    ),
})
