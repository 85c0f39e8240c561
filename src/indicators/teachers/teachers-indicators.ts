import { observedIndicators } from '../building/observed-indicators.ts'
import type { Indicator } from '../indicator.ts'
import { resourceIndicators } from '../resources/resource-indicators.ts'
import { childrenPerTeacher } from './children-per-teacher.ts'
import { rotationBackboneShare } from './rotation-backbone-share.ts'
import { rotationShare } from './rotation-share.ts'
import { studentsPerStaff } from './students-per-staff.ts'
import { teachersRecruited } from './teachers-recruited.ts'
import { trainingAttendances } from './training-attendances.ts'

/** Teachers. */
export const teachersIndicators: readonly Indicator[] = [
  ...studentsPerStaff,
  ...childrenPerTeacher,
  ...resourceIndicators.filter(({ duty }) => duty === 'teachers'),
  ...rotationShare,
  ...rotationBackboneShare,
  ...observedIndicators('teaching-certificate-rate', { direction: 'higher', standards: ['TE-CERT', 'QB-G12'] }),
  ...observedIndicators('training-hours-rate', { direction: 'higher', standards: ['QB-G09'] }),
  ...observedIndicators('kindergarten-certificate-rate', { direction: 'higher', standards: ['PS-1-CERT'] }),
  ...trainingAttendances,
  ...teachersRecruited,
  ...observedIndicators('backbone-teacher-share', { direction: 'higher' }),
  ...observedIndicators('award-teacher-share', { direction: 'higher' }),
  ...observedIndicators('rotation-completed', { direction: 'higher' }),
  ...observedIndicators('rotation-under-way'),
  ...observedIndicators('rotation-eligible'),
  ...observedIndicators('rotation-backbone', { direction: 'higher' }),
  ...observedIndicators('staff-total', { name: { zh: '教职工（报告口径）', en: 'Staff, as the report counts them' } }),
  ...observedIndicators('staff', { total: true }),
  ...observedIndicators('full-time-teachers', { total: true }),
  ...observedIndicators('leader-training-attendances', { direction: 'higher' }),
  ...observedIndicators('provincial-training-attendances', { direction: 'higher' }),
  ...observedIndicators('provincial-class-teacher-studios', { direction: 'higher' }),
  ...observedIndicators('municipal-class-teacher-studios', { direction: 'higher' }),
  ...observedIndicators('municipal-principal-studios', { direction: 'higher' }),
  ...observedIndicators('district-class-teacher-studios', { direction: 'higher' }),
  ...observedIndicators('coaching-attendances', { direction: 'higher' }),
  ...observedIndicators('scholar-lectures', { direction: 'higher' }),
  ...observedIndicators('scholar-lecture-attendances', { direction: 'higher' }),
]
