import { barsOfIndicators, checklistFigure, familyFigure } from '../families/family-figure.ts'
import { defineFigure } from '../figure-definition.ts'
import { recruitmentByChannel } from './recruitment-by-channel.ts'

const duty = 'teachers'

/** Teachers (report 二（六）). */
export const teachersFigures = {
  studentsPerStaff: familyFigure({ id: 'students-per-staff', name: { zh: '生师比（教职工）', en: 'Students per member of staff' }, duty }),
  recruitment: defineFigure({
    id: 'recruitment-by-channel',
    name: { zh: '教师招聘渠道', en: 'Teachers recruited by channel' },
    duty,
    build: recruitmentByChannel,
  }),
  honours: barsOfIndicators({ id: 'teacher-honours', name: { zh: '骨干与获奖教师占比', en: 'Backbone and award teachers' }, duty }, [
    'backbone-teacher-share',
    'award-teacher-share',
  ]),
  rotation: barsOfIndicators({ id: 'rotation', name: { zh: '教师交流轮岗', en: 'Teacher rotation' }, duty }, [
    'rotation-completed',
    'rotation-under-way',
    'rotation-eligible',
  ]),
  requirements: checklistFigure({ id: 'teacher-requirements', name: { zh: '教师队伍各项要求', en: 'Requirements on teachers' }, duty }, [
    'rotation-share',
    'rotation-backbone-share',
    'teaching-certificate-rate',
    'training-hours-rate',
    'kindergarten-certificate-rate',
  ]),
  studios: barsOfIndicators({ id: 'studios', name: { zh: '名师工作室', en: 'Studios of leading teachers' }, duty }, [
    'district-class-teacher-studios',
    'municipal-class-teacher-studios',
    'municipal-principal-studios',
    'provincial-class-teacher-studios',
  ]),
} as const
