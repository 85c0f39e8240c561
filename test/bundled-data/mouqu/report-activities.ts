import type { Project } from '#statistics/district-package.ts'
import type { DutyId } from '#statistics/duty.ts'
import { cited } from './report-record.ts'

type Row = readonly [id: string, duty: DutyId, kind: 'equipment' | 'activity' | 'reform', zh: string, en: string, statement: string]

const rows: readonly Row[] = [
  [
    'education-bases',
    'party',
    'activity',
    '赴井冈山、西柏坡、焦裕禄红色教育基地等革命圣地开展党性教育',
    'Party education at Jinggangshan, Xibaipo and the Jiao Yulu Memorial base',
    'PA-016',
  ],
  [
    'co-building',
    'party',
    'activity',
    '党建共建活动：戏曲进校园、走进南水北调、走红路、庆中秋、过冬至、送温暖',
    'Co-building: opera on campus, the South-to-North Water Diversion, walking the red road, Mid-Autumn, Winter Solstice, sending warmth',
    'PA-020',
  ],
  [
    'pe-arts-lab-equipment',
    'integration',
    'equipment',
    '为全区所有学校配齐体、音、美及各类实验仪器',
    'Full PE, music, art and laboratory equipment for all schools',
    'IN-013',
  ],
  [
    'heating-cooling',
    'integration',
    'equipment',
    '“取暖降温”工程：全区所有学校配齐空调',
    'Heating and cooling project: air conditioning in all schools',
    'IN-014',
  ],
  ['water-heaters', 'integration', 'equipment', '为寄宿制学校宿舍安装热水器', 'Water heaters in boarding-school dormitories', 'IN-015'],
  ['resource-cloud', 'integration', 'equipment', '建设某区教育资源云平台', 'District education resource cloud platform', 'IN-016'],
  [
    'smart-classroom-school',
    'integration',
    'equipment',
    '北大培文学校建成“人人通”智慧教室试点校',
    'Beida Peiwen School: pilot school for one-learner-one-space smart classrooms',
    'IN-017',
  ],
  [
    'recording-classrooms',
    'integration',
    'equipment',
    '各学校建设高清智能录播教室系统',
    'HD smart lecture-recording classrooms in every school',
    'IN-020',
  ],
  [
    'every-class-connected',
    'integration',
    'equipment',
    '各中小学所有班级配备高清智能投影一体机（班班通）',
    'HD smart projection units for all classes (every class connected)',
    'IN-021',
  ],
  [
    'gate-barriers',
    'safety',
    'equipment',
    '各学校门口安装防冲撞设施及隔离栏',
    'Anti-ramming barriers and fencing at every school gate',
    'SA-003',
  ],
  ['six-officers', 'safety', 'activity', '“六员”进校园活动', 'Six Officers on Campus programme', 'SA-010'],
  [
    'outdoor-training',
    'community',
    'equipment',
    '拓展训练项目：室外高空项目、攀岩、高空跨越、合力过桥等',
    'Outdoor training: high ropes, climbing, high leap, team bridge and others',
    'CM-007',
  ],
  ['learning-week', 'community', 'activity', '每年开展全民终身学习活动周', 'Lifelong Learning Week, every year', 'CM-020'],
  ['school-clusters', 'integration', 'reform', '学区制改革，实施学区制捆绑考核', 'School-cluster reform with joint appraisal', 'AC-010'],
  [
    'scholar-speakers',
    'teachers',
    'activity',
    '北大名家讲学活动：邀请教育名家到校讲座',
    'Visiting scholars: noted educators invited to lecture in schools',
    'AC-016',
  ],
  [
    'mathematics-seminar',
    'teachers',
    'activity',
    '举办第二届全国小学数学“基于核心素养的课堂教学转型与创新”现场观摩研讨会',
    'Hosted the 2nd National Primary Mathematics demonstration seminar on core-literacy teaching',
    'AC-025',
  ],
  [
    'chinese-seminar',
    'teachers',
    'activity',
    '举办第二届全国中小学语文课程改革现场观摩研讨会',
    'Hosted the 2nd National Chinese-language curriculum reform demonstration seminar',
    'AC-026',
  ],
  [
    'annual-conference',
    'teachers',
    'activity',
    '举办北大培文教育年会暨校长研讨会',
    'Hosted the Beida Peiwen education annual conference and principals’ seminar',
    'AC-027',
  ],
  ['air-classroom', 'integration', 'activity', '跨国空中课堂', 'Transnational online classroom', 'AC-031'],
]

/** Equipment, activities and reforms that the report names. */
export const reportActivities: readonly Project[] = rows.map(([id, duty, kind, zh, en, statement]): Project => ({
  id,
  duty,
  name: { zh, en },
  kind,
  figures: [],
  ...cited(statement),
}))
