import type { DistrictPackage } from '#statistics/district-package.ts'
import { illustrationId } from '../observation-row.ts'

const made = { status: 'illustrative', source: illustrationId } as const

type Records = Pick<DistrictPackage, 'projects' | 'trainings' | 'recruitments' | 'policies' | 'honours' | 'plans' | 'narrative'>

/** The few records of the county. */
export const countyRecords: Records = {
  projects: [
    {
      id: 'new-area-school',
      duty: 'construction',
      name: { zh: '产业新区九年一贯制学校新建工程', en: 'New nine-year school in the New Area' },
      kind: 'building',
      school: 'new-area-nine-year',
      state: 'in-use',
      start: '2014-05',
      end: '2016-08',
      figures: [
        { name: { zh: '建筑面积', en: 'Floor area' }, unit: 'square-metre', value: 16_800, ...made },
        { name: { zh: '总投资', en: 'Total investment' }, unit: 'yuan', value: null, reason: 'withheld', ...made },
        { name: { zh: '新增学位', en: 'New places' }, unit: 'place', value: 1350, ...made },
      ],
      ...made,
    },
    {
      id: 'dormitories',
      duty: 'integration',
      name: { zh: '乡镇寄宿制学校宿舍改造', en: 'Renovated dormitories in township boarding schools' },
      kind: 'building',
      state: 'under-construction',
      start: '2018',
      figures: [],
      ...made,
    },
    {
      id: 'teaching-point-network',
      duty: 'integration',
      name: { zh: '教学点数字教育资源全覆盖', en: 'Digital resources for every teaching point' },
      kind: 'equipment',
      state: 'planned',
      end: '2020',
      figures: [{ name: { zh: '教学点', en: 'Teaching points' }, unit: 'item', value: 12, ...made }],
      ...made,
    },
  ],
  trainings: [
    {
      id: 'rural-teachers-2019',
      name: { zh: '乡村教师国培项目', en: 'National training programme for rural teachers' },
      year: 2019,
      participants: { name: { zh: '参训人数', en: 'Participants' }, unit: 'person', value: 214, ...made },
      ...made,
    },
  ],
  recruitments: [
    {
      id: 'special-posts-2017-2019',
      channel: { zh: '特岗教师', en: 'Special-post teachers' },
      from: 2017,
      to: 2019,
      persons: { name: { zh: '招聘人数', en: 'Teachers recruited' }, unit: 'person', value: 96, ...made },
      ...made,
    },
  ],
  policies: [
    {
      id: 'small-school-guarantee',
      duty: 'funding',
      name: { zh: '青山县乡村小规模学校经费保障办法（示意）', en: 'Funding of small rural schools in Qingshan County (illustrative)' },
      date: '2018-11',
      ...made,
    },
    {
      id: 'rotation-rules',
      duty: 'teachers',
      name: { zh: '青山县教师交流轮岗实施细则（示意）', en: 'Rules of teacher rotation in Qingshan County (illustrative)' },
      date: '2016',
      ...made,
    },
  ],
  honours: [
    {
      id: 'boarding-care',
      duty: 'integration',
      name: {
        zh: '市级留守儿童关爱工作先进县（示意）',
        en: 'Municipal advanced county in the care of left-behind children (illustrative)',
      },
      level: 'municipal',
      date: '2017',
      figures: [],
      ...made,
    },
  ],
  plans: [
    {
      id: 'fewer-large-classes',
      duty: 'integration',
      text: { zh: '2020年底前消除城关镇学校超大班额', en: 'End super-sized classes in the schools of Chengguan Town by the end of 2020' },
      date: '2020',
      figures: [],
      ...made,
    },
    {
      id: 'guards-everywhere',
      duty: 'safety',
      text: { zh: '为全部教学点配备专职保安员', en: 'Full-time guards for every teaching point' },
      date: '2020',
      figures: [],
      ...made,
    },
  ],
  narrative: [
    {
      id: 'county-shape',
      duty: null,
      part: 'introduction',
      text: {
        zh: '本县为示意县：学校分散，教学点多，部分年份没有数据，用来检验同一套看板能否用于不同地区。',
        en: 'This county is made up: scattered schools, many teaching points and years without figures show that one board serves different places.',
      },
      ...made,
    },
    {
      id: 'small-schools',
      duty: 'integration',
      part: 'duty',
      text: {
        zh: '不足100名学生的教学点按100名学生核定公用经费。',
        en: 'Teaching points with fewer than 100 pupils are funded as if they had 100.',
      },
      ...made,
    },
  ],
}
