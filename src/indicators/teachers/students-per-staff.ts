import { defineIndicators } from '../building/define-indicators.ts'
import { observedInput } from '../building/observed-input.ts'
import { perStudent } from '../building/per-student.ts'
import { preferStated } from '../building/prefer-stated.ts'

/**
 * Students per member of staff (教职工与学生比 1:n), all staff posts, not teachers alone: at most 19 in primary, 13.5 in
 * junior, 12.5 in senior schools (中央编办发〔2014〕72号); kindergartens at most 7 children per member of staff
 * (教师〔2013〕1号). A ratio that a source states is preferred.
 */
export const studentsPerStaff = defineIndicators({
  family: 'students-per-staff',
  duty: 'teachers',
  stages: ['kindergarten', 'primary', 'junior', 'senior'],
  name: { zh: '教职工与学生比', en: 'Students per member of staff' },
  stageNames: { kindergarten: { zh: '幼儿园教职工与幼儿比', en: 'Children per member of staff, kindergarten' } },
  definition: {
    zh: '每名教职工（不只是专任教师）对应的学生数，写作 1:n',
    en: 'students per member of staff (not teachers alone), written 1:n',
  },
  formula: { zh: '在校学生 ÷ 教职工', en: 'students ÷ staff' },
  unit: 'students-per-staff',
  direction: 'lower',
  level: 'district',
  standards: ['ST-primary', 'ST-junior', 'ST-senior', 'ST-KG-staff'],
  measure: (district, year, stage) => {
    const computed = perStudent(observedInput(district, 'students', { year, stage }), observedInput(district, 'staff', { year, stage }), 1)
    return stage === 'kindergarten' ? computed : preferStated(district.observe('students-per-staff', { year, stage }), computed)
  },
  measureSchools: (district, year, stage) =>
    district.schoolsOf(stage, year).map(({ id: school }) => ({
      school,
      ...perStudent(
        observedInput(district, 'students', { year, stage, school }),
        observedInput(district, 'staff', { year, stage, school }),
        1,
      ),
    })),
})
