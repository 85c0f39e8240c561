import { measuresOf } from './measure.ts'

/** Carrying out the Party's education policy (report 二（一）). */
export const partyMeasures = measuresOf('party', 'district', [
  ['party-members', '教育系统党员', 'Party members in the education system', 'person'],
  ['party-branches', '党支部', 'Party branches', 'item'],
  ['party-branches-bureau', '机关党支部', 'Party branches in the bureau office', 'item'],
  ['party-branches-units', '二级单位党支部', 'Party branches in subordinate units', 'item'],
  ['party-branches-private', '民办教育机构联合党支部', 'Joint Party branches of private institutions', 'item'],
  ['party-coverage', '中小学校党组织和党建工作覆盖率', 'Schools covered by Party organisations and Party building', 'percent'],
  ['branch-secretaries', '每个支部专职书记', 'Full-time secretaries per branch', 'person'],
  ['branch-committee-members', '每个支部委员', 'Committee members per branch', 'person'],
  ['lecture-forum-sessions', '教育系统大讲堂', 'Sessions of the education-system lecture forum', 'session'],
  ['lecture-forum-attendances', '大讲堂受教育人次', 'Attendances at the lecture forum', 'attendance'],
  ['collective-study-sessions', '各支部集中学习', 'Collective study sessions of the branches', 'time'],
  ['secretary-lectures', '支部书记讲党课', 'Party lectures by branch secretaries', 'lesson'],
  ['education-base-visits', '赴红色教育基地党性教育', 'Attendances at revolutionary education bases', 'attendance'],
  ['co-building-activities', '党建共建活动', 'Co-building activities with communities', 'time'],
])
