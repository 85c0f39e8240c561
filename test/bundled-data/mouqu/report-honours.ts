import type { Honour } from '#statistics/district-package.ts'
import type { DutyId } from '#statistics/duty.ts'
import { cited, reportFigure } from './report-record.ts'

type Row = readonly [id: string, level: Honour['level'], duty: DutyId | null, zh: string, en: string, statement: string]

const rows: readonly Row[] = [
  [
    'adult-education',
    'national',
    'community',
    '全国优秀成人继续教育院校',
    'National Outstanding Adult Continuing Education Institution',
    'OV-020',
  ],
  [
    'equipment-work',
    'provincial',
    'integration',
    '全省教育装备工作先进集体',
    'Provincial Advanced Collective in educational equipment work',
    'OV-021',
  ],
  [
    'student-loans',
    'provincial',
    'funding',
    '河南省县（市、区）生源地信用助学贷款工作考核优秀单位',
    'Henan excellent unit in the assessment of student-origin credit loans at county level',
    'OV-022',
  ],
  ['sports-work', 'municipal', null, '某市体育工作先进集体', 'Sample City Advanced Collective in sports work', 'OV-023'],
  ['target-appraisal', 'district', null, '某区目标考评优秀单位', 'Sample District excellent unit in target appraisal', 'OV-024'],
  [
    'people-s-congress',
    'national',
    'teachers',
    '一名教师当选全国人大代表',
    'A teacher elected deputy to the National People’s Congress',
    'TE-008',
  ],
  [
    'class-teacher-studio-host',
    'provincial',
    'teachers',
    '一名教师获评河南省首届名班主任工作室主持人',
    'A teacher named host of a first-batch Henan master class-teacher studio',
    'TE-009',
  ],
  [
    'modernisation',
    'municipal',
    'integration',
    '通过某市普通中小学教育现代化评估验收',
    'Passed the Sample City assessment of school education modernisation',
    'AC-009',
  ],
  [
    'china-russia-exchange',
    'national',
    'integration',
    '北大培文学校成为中俄文化交流教育部定点学校',
    'Beida Peiwen School: MOE-designated school for China–Russia cultural exchange',
    'AC-029',
  ],
  [
    'football-schools',
    'national',
    'integration',
    '多所学校获评国家级足球特色学校',
    'Several schools named national football-feature schools',
    'AC-033',
  ],
  [
    'calligraphy-schools',
    'national',
    'integration',
    '多所学校获评国家级书法实验校',
    'Several schools named national calligraphy experimental schools',
    'AC-034',
  ],
]

/** Honours that the report names, with a date only where it gives one. Persons are named by their role alone. */
export const reportHonours: readonly Honour[] = [
  ...rows.map(([id, level, duty, zh, en, statement]): Honour => ({
    id,
    duty,
    name: { zh, en },
    level,
    figures: [],
    ...cited(statement),
  })),
  // Named twice, in sections 一 and 二（五）, the second time with its year: it is one recognition.
  {
    id: 'basic-balance',
    duty: 'integration',
    name: {
      zh: '顺利通过河南省和国家义务教育发展基本均衡县评估验收',
      en: 'Passed the Henan and national assessment as a county with basically balanced compulsory education',
    },
    level: 'national',
    date: '2015',
    figures: [],
    ...cited('OV-025', 'IN-001'),
  },
  {
    id: 'senior-teaching-innovation',
    duty: null,
    name: {
      zh: '连续九年被评为某市普通高中教学创新先进单位',
      en: 'Sample City advanced unit for senior-secondary teaching innovation, nine years in a row',
    },
    level: 'municipal',
    figures: [reportFigure({ zh: '连续获评', en: 'Years in a row' }, 'year', 'OV-026')],
    ...cited('OV-026'),
  },
  {
    id: 'education-cloud',
    duty: 'integration',
    name: { zh: '全省首家区域“教育云”平台普及使用', en: 'First regional education cloud platform in the province, in general use' },
    level: 'provincial',
    figures: [reportFigure({ zh: '全省首家', en: 'First in the province' }, 'item', 'AC-032')],
    ...cited('AC-032'),
  },
]
