import type { Stage } from '../stage.ts'
import { measuresOf } from './measure.ts'

const compulsory: readonly Stage[] = ['primary', 'junior']

/** Integrated compulsory education (report 二（五）). */
export const integrationMeasures = measuresOf('integration', 'district', [
  ['school-students', '中小学在校学生', 'Students in primary and secondary schools', 'person'],
  ['super-sized-classes', '超大班额班级', 'Super-sized classes', 'class'],
  ['unified-standards', '已统一的标准（四个统一）', 'Standards unified (four unifications)', 'item'],
  ['nearby-enrolment-rate', '就近划片入学比例', 'Nearby enrolment by catchment area', 'percent', compulsory],
  ['junior-retention-rate', '初中三年巩固率', 'Three-year retention rate, junior secondary', 'percent'],
  ['disability-enrolment-rate', '残疾儿童少年入学率', 'Enrolment of children with disabilities', 'percent'],
  ['migrant-children-share', '随迁子女在公办和政府购买服务学校就读比例', 'Migrant children in public or purchased places', 'percent'],
  ['quality-senior-allocation', '优质高中招生名额分配比例', 'Places of good senior schools allocated to junior schools', 'percent'],
  ['monitoring-variation', '国家义务教育质量监测校际差异率', 'Between-school variation in national monitoring', 'coefficient'],
  ['compulsory-satisfaction', '义务教育社会认可度', 'Social satisfaction with compulsory education', 'percent'],
  ['broadband-speed', '专网入班带宽', 'Network bandwidth into classrooms', 'megabit-per-second'],
  ['smart-classroom-pilot-schools', '“人人通”智慧教室试点班学校', 'Schools with pilot smart classrooms', 'school'],
])
