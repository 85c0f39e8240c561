import { measuresOf } from './measure.ts'

/** Campus safety (report 二（七） and the accidents of 二（一）). */
export const safetyMeasures = measuresOf('safety', 'district', [
  ['major-accidents', '重大安全稳定责任事故', 'Major safety or stability accidents', 'accident'],
  ['guards-per-post', '每岗保安人数（双人双岗）', 'Guards per post', 'persons-per-post'],
  ['security-kits', '门卫处安保十件套及防暴恐设备', 'Security kits at each gatehouse', 'set'],
  ['safety-investment', '视频监控等设施投入', 'Investment in surveillance and perimeters', 'yuan'],
  ['alarm-coverage', '一键报警覆盖率', 'Schools with a one-touch emergency alarm', 'percent'],
  ['video-coverage', '视频监控覆盖率', 'Schools with video surveillance', 'percent'],
  ['video-retention-days', '视频保存时长', 'Days for which video is kept', 'day'],
  ['electronic-perimeter-schools', '完成电子围墙的寄宿制学校', 'Boarding schools with an electronic perimeter', 'school'],
  ['guard-certificate-rate', '保安员持证上岗率', 'Guards holding a certificate', 'percent'],
  ['full-time-guard-rate', '专职保安员配备率', 'Schools with full-time guards', 'percent'],
  ['closed-management-rate', '封闭化管理达标率', 'Schools under closed management', 'percent'],
  ['bus-permit-rate', '校车使用许可率', 'School buses with a permit', 'percent'],
  ['safety-lessons', '安全教育课程', 'Safety lessons in a school year', 'lesson'],
  ['six-officers-rate', '“六员”进校园学校占比', 'Schools with the Six Officers on Campus', 'percent'],
])
