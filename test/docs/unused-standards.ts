import type { Text } from '#language/text.ts'

const sameAs = (id: string): Text => ({ zh: `与 ${id} 是同一要求，由 ${id} 评定`, en: `The same requirement as ${id}, which gives the verdict` })
const judged: Text = { zh: '由评估人员定性评定，没有可以计算的统计数', en: 'Judged by assessors; no statistic measures it' }
const national: Text = { zh: '全国或全省的目标，不分解到区县', en: 'A target of the nation or the province, not set for a district' }
const notCollected = (zh: string, en: string): Text => ({ zh: `数据包不采集${zh}`, en: `Packages do not carry ${en}` })

/** Why a shipped standard gives no indicator its verdict. Every one that no indicator names is here, and none that one does. */
export const unusedStandards: Readonly<Record<string, Text>> = {
  'BB-CV-primary': notCollected(
    '基本均衡八项指标中的计算机、图书、中级以上职称教师数',
    'computers, books and teachers with middle or higher titles, three of the eight of basic balance',
  ),
  'BB-CV-junior': notCollected(
    '基本均衡八项指标中的计算机、图书、中级以上职称教师数',
    'computers, books and teachers with middle or higher titles, three of the eight of basic balance',
  ),
  'QB-APPLY-3Y': { zh: '申报条件，不是办学标准', en: 'A condition for applying, not a standard of schooling' },
  'QB-G01': judged,
  'QB-G03a': notCollected('音乐、美术专用教室', 'music and art rooms'),
  'QB-G03b': notCollected('音乐、美术专用教室面积', 'the area of music rooms'),
  'QB-G03c': notCollected('音乐、美术专用教室面积', 'the area of art rooms'),
  'QB-G06': notCollected('各校核定公用经费的学生数', 'the number of students that a school is funded for'),
  'QB-G07': { zh: '只约束特殊教育学校；数据包不采集其生均公用经费', en: 'Binds special schools only, whose per-student funds packages do not carry' },
  'QB-G08': sameAs('FU-SALARY'),
  'QB-Q03': judged,
  'QB-Q04': sameAs('FU-TRAIN5'),
  'QB-Q05': judged,
  'QB-Q06': judged,
  'QB-Q07': judged,
  'QB-Q08': judged,
  'QB-Q09a': notCollected('国家义务教育质量监测的学业水平等级', 'the levels of the national monitoring of learning'),
  'CS-LARGE': {
    zh: '是大班额的定义（56 人起）：大班额占比、班额分布按它计数，占比的限值另有标准',
    en: 'Defines a large class (56 or more): shares and distributions count by it, their limits are other standards',
  },
  'CS-SUPER': {
    zh: '是超大班额的定义（66 人起）：超大班额占比按它计数，占比的限值另有标准',
    en: 'Defines a super-sized class (66 or more): shares count by it, their limits are other standards',
  },
  'CS-KG-mixed': { zh: '班级名册按小、中、大班登记，不登记混合班', en: 'Class lists carry grades, not mixed-age classes' },
  'ST-KG-care': notCollected('幼儿园保教人员数', 'teaching-and-care staff of kindergartens'),
  'ST-KG-2T1C': notCollected('幼儿园各班教师和保育员配备', 'the teachers and carers of each kindergarten class'),
  'FU-GDP4': { zh: '全国口径，不分解到区县', en: 'A national ratio, not set for a district' },
  'FU-EDUSEP': judged,
  'FU-BOARD-2016': notCollected('寄宿生公用经费补助标准', 'the supplement for boarders'),
  'FU-BOARD-2023': notCollected('寄宿生公用经费补助标准', 'the supplement for boarders'),
  'FU-HN-SEN-sp': {
    zh: '只约束特殊教育学生；数据包不采集其生均公用经费',
    en: 'Binds special education only, whose per-student funds packages do not carry',
  },
  'FU-SALARY-T': sameAs('FU-SALARY'),
  'PS-HN-3STD': notCollected('标准化公办园的认定', 'which public kindergartens are recognised as standardised'),
  'PS-1-TOWN': notCollected('各乡镇公办中心园', 'the central kindergarten of each township'),
  'PS-1-OUT': notCollected('幼儿园室外游戏场地面积', 'the outdoor play area of kindergartens'),
  'TE-360': {
    zh: '规定每名教师的学时；区县按完成率评定，由 QB-G09 评定',
    en: 'Sets the hours of each teacher; a district is judged by the share that completes them, by QB-G09',
  },
  'SA-GUARD-GB-100': notCollected('各校保安员数', 'the guards of each school'),
  'SA-GUARD-GB-1000': notCollected('各校保安员数', 'the guards of each school'),
  'SA-PATROL': notCollected('校内巡查次数', 'patrols'),
  'SA-DORM-ZZ': notCollected('宿舍管理人员数', 'dormitory staff'),
  'SA-DRILL-HN': notCollected('各校应急疏散演练次数', 'the evacuation drills of each school'),
  'SA-MPS-closed': {
    zh: '统计范围不含幼儿园，期限待核；封闭化管理率按 SA-CLOSED 评定',
    en: 'Counts schools without kindergartens, its year unconfirmed; closed management is judged by SA-CLOSED',
  },
  'SA-MPS-link': notCollected('与属地公安机关的联网率', 'the share linked to the police'),
  'SA-MPS-guard': {
    zh: '只统计城市中小学；专职保安员配备率按 SA-GUARD 评定',
    en: 'Counts urban schools only; full-time guards are judged by SA-GUARD',
  },
  'CM-COVER': national,
  'CM-N-EXP': national,
  'CM-N-DEMO': national,
  'CM-HN-COVER': national,
  'CO-ZZ-PRIM': notCollected('居住区人口和预留教育用地', 'the population and reserved sites of residential areas'),
  'CO-ZZ-MID': notCollected('居住区人口和预留教育用地', 'the population and reserved sites of residential areas'),
}
