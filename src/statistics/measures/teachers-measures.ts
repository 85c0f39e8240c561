import type { Stage } from '../stage.ts'
import { measuresOf } from './measure.ts'

const staffed: readonly Stage[] = ['primary', 'junior', 'senior']

/** Teachers (report 二（六）, the staffing ratios of 二（五） and the studios and training of 三（三）). */
export const teachersMeasures = measuresOf('teachers', 'district', [
  ['staff-total', '教职工', 'Staff (teaching and non-teaching)', 'person'],
  ['students-per-staff', '教职工与学生比（1:n）', 'Students per member of staff', 'students-per-staff', staffed],
  ['backbone-teacher-share', '省市级骨干教师占比', 'Provincial and municipal backbone teachers', 'percent'],
  ['award-teacher-share', '省市优质课获奖教师占比', 'Teachers with provincial or municipal lesson awards', 'percent'],
  ['rotation-completed', '完成交流教师', 'Teachers whose rotation is completed', 'person'],
  ['rotation-under-way', '交流过程中教师', 'Teachers in rotation', 'person'],
  ['rotation-eligible', '符合交流条件教师', 'Teachers eligible for rotation', 'person'],
  ['rotation-backbone', '交流轮岗的骨干教师', 'Backbone teachers among those rotated', 'person'],
  ['training-hours-rate', '教师 5 年 360 学时培训完成率', 'Teachers with 360 training hours in five years', 'percent'],
  ['teaching-certificate-rate', '专任教师持证上岗率', 'Full-time teachers holding a teaching certificate', 'percent'],
  ['kindergarten-certificate-rate', '园长、专任教师持证上岗率', 'Kindergarten heads and teachers holding a certificate', 'percent'],
  ['leader-training-attendances', '校级干部外出培训', 'Training trips of school leaders', 'attendance'],
  ['provincial-training-attendances', '优秀教师参加省市级培训', 'Teachers in provincial and municipal training', 'attendance'],
  ['provincial-class-teacher-studios', '省级名班主任工作室', 'Provincial master class-teacher studios', 'item'],
  ['municipal-class-teacher-studios', '市级名班主任工作室', 'Municipal master class-teacher studios', 'item'],
  ['municipal-principal-studios', '市级名校长工作室', 'Municipal master principal studios', 'item'],
  ['district-class-teacher-studios', '区级名班主任工作室', 'District master class-teacher studios', 'item'],
  ['coaching-attendances', '教育名家讲学辅导', 'Lectures and coaching by noted educators', 'attendance'],
  ['scholar-lectures', '名家讲学活动讲座', 'Lectures by visiting scholars', 'lecture'],
  ['scholar-lecture-attendances', '名家讲学受益师生', 'Attendances at lectures by visiting scholars', 'attendance'],
])
