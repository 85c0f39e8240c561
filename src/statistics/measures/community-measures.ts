import { measuresOf } from './measure.ts'

/** Community college and community education (report 二（八）). */
export const communityMeasures = measuresOf('community', 'district', [
  ['community-colleges', '社区学院（一级）', 'Community colleges (tier one)', 'item'],
  ['township-community-schools', '社区教育学校（二级）', 'Community education schools (tier two)', 'item'],
  ['community-points', '社区教育教学点（三级）', 'Community teaching points (tier three)', 'item'],
  ['community-site-area', '社区学院占地面积', 'Site area of the community college', 'square-metre'],
  ['community-ground-area', '社区学院操场面积', 'Sports ground of the community college', 'square-metre'],
  ['community-grounds', '社区学院操场', 'Sports grounds of the community college', 'item'],
  ['community-teachers', '社区学院专、兼职教师', 'Full-time and part-time teachers of the college', 'person'],
  ['outdoor-training-items', '拓展训练项目', 'Outdoor training facilities', 'item'],
  ['function-rooms', '功能教室', 'Function rooms', 'room'],
  ['community-courses', '社区教育课程', 'Community-education courses', 'course'],
  ['choir-hall-investment', '合唱厅投入资金', 'Investment in the choir hall', 'yuan'],
  ['choir-halls', '多功能专业合唱厅', 'Choir halls built', 'item'],
  ['community-training-sessions', '社区培训', 'Community training sessions', 'session'],
  ['community-training-attendances', '累计社区培训', 'Community training so far', 'attendance'],
  ['township-school-managers', '每所社区教育学校管理人员', 'Managers per community education school', 'person'],
  ['township-school-teachers', '每所社区教育学校专兼职教师', 'Teachers per community education school', 'person'],
  ['community-fund-per-resident', '社区教育人均专项经费', 'Community-education funds per resident', 'yuan-per-resident'],
  ['community-awareness', '社区教育知晓度', 'Residents who know of community education', 'percent'],
  ['community-satisfaction', '社区教育满意率', 'Satisfaction with community education', 'percent'],
])
