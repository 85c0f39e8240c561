import { stages, type Stage } from '../stage.ts'
import { measuresOf } from './measure.ts'

const schooling: readonly Stage[] = ['primary', 'junior', 'senior']

/** What each school reports per stage and year; the district's number is the sum. */
export const schoolMeasures = [
  ...measuresOf('integration', 'school', [
    ['students', '在校学生', 'Students', 'person', stages],
    ['boarders', '寄宿生', 'Boarders', 'person', schooling],
    ['teaching-area', '教学及辅助用房面积', 'Teaching and auxiliary floor area', 'square-metre', schooling],
    ['sports-area', '体育运动场馆面积', 'Sports ground and hall area', 'square-metre', schooling],
    ['equipment-value', '教学仪器设备值', 'Value of teaching equipment', 'yuan', schooling],
    ['multimedia-classrooms', '网络多媒体教室', 'Networked multimedia classrooms', 'room', schooling],
  ]),
  ...measuresOf('teachers', 'school', [
    ['staff', '教职工', 'Staff', 'person', stages],
    ['full-time-teachers', '专任教师', 'Full-time teachers', 'person', stages],
    ['teachers-above-required-qualification', '高于规定学历教师', 'Teachers above the required qualification', 'person', schooling],
    ['backbone-teachers', '县级以上骨干教师', 'County-level-or-above backbone teachers', 'person', schooling],
    ['pe-arts-teachers', '体育、艺术专任教师', 'Full-time PE and arts teachers', 'person', schooling],
  ]),
]
