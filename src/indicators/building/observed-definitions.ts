import type { Text } from '#language/text.ts'

const attendances: Text = {
  zh: '人次：同一人参加几次计几次，不是人数',
  en: 'attendances: whoever takes part twice is counted twice; not a number of people',
}
const visits = (zh: string, en: string): Text => ({ zh: `${zh}；${attendances.zh}`, en: `${en}; ${attendances.en}` })

/** What is counted, over what, where the name of a measure does not say it all; by the measure's id. */
export const observedDefinitions: ReadonlyMap<string, Text> = new Map([
  [
    'party-coverage',
    {
      zh: '有党组织和党建工作的中小学校占全部中小学校的百分比',
      en: 'schools with Party organisations and Party building in percent of all schools',
    },
  ],
  ['lecture-forum-attendances', visits('参加教育系统大讲堂', 'at the lecture forum of the education system')],
  ['education-base-visits', visits('赴红色教育基地开展党性教育', 'visits to revolutionary education bases')],
  [
    'preschool-satisfaction',
    {
      zh: '对学前教育表示满意的受访者占受访者的百分比',
      en: 'respondents satisfied with preschool education in percent of all respondents',
    },
  ],
  [
    'education-expenditure',
    {
      zh: '一般公共预算中用于教育的支出，应逐年只增不减',
      en: 'general public budget expenditure on education; to rise every year, never to fall',
    },
  ],
  [
    'per-student-expenditure',
    { zh: '公共财政教育事业费除以该学段在校学生', en: 'recurrent public education expenditure over the students of the stage' },
  ],
  [
    'cumulative-construction-investment',
    {
      zh: '新建、改扩建中小学校和幼儿园的累计投资，跨多个年份，不是当年数',
      en: 'investment in building and expanding schools over several years, not of one year',
    },
  ],
  [
    'schools-built-or-renovated',
    {
      zh: '累计新建、改扩建的中小学校和幼儿园，跨多个年份',
      en: 'schools and kindergartens built, renovated or expanded over several years',
    },
  ],
  [
    'public-schools',
    {
      zh: '公办学校数，按来源所列的学段计；不含实践基地和教研机构',
      en: 'public schools, by the stage that the source counts them under; without practice bases and research institutions',
    },
  ],
  [
    'public-funds-standard',
    { zh: '每名学生每年核拨的公用经费标准，不含人员经费', en: 'public funds allotted per student a year, without personnel' },
  ],
  [
    'unified-standards',
    {
      zh: '建设标准、教师编制标准、生均公用经费基准定额、基本装备配置标准四项中，城乡已统一的项数',
      en: 'of building, staffing, per-student funds and equipment, how many standards are the same in town and country',
    },
  ],
  [
    'nearby-enrolment-rate',
    {
      zh: '城区和镇区公办学校新生中就近划片入学的百分比，不含寄宿制学校',
      en: 'entrants of public schools in towns who enrol in their catchment area, in percent; without boarding schools',
    },
  ],
  [
    'junior-retention-rate',
    {
      zh: '初中三年巩固率：（毕业生数 − 转入 + 转出）÷（三年前入学新生数 − 死亡人数）× 100',
      en: '(graduates − transfers in + transfers out) ÷ (entrants three years ago − deaths) × 100',
    },
  ],
  [
    'disability-enrolment-rate',
    { zh: '适龄残疾儿童、少年中已入学的百分比', en: 'school-age children with disabilities who are enrolled, in percent' },
  ],
  [
    'migrant-children-share',
    {
      zh: '符合条件的随迁子女中，在公办学校和政府购买服务的民办学校就读的百分比',
      en: 'eligible migrant children in public schools or purchased places of private schools, in percent',
    },
  ],
  [
    'quality-senior-allocation',
    {
      zh: '优质高中招生名额中分配到各初中的百分比，向农村初中倾斜',
      en: 'places of good senior schools allocated to junior schools, in percent, favouring rural schools',
    },
  ],
  [
    'monitoring-variation',
    { zh: '国家义务教育质量监测中学业成绩的校际差异率', en: 'between-school share of the variation of results in the national monitoring' },
  ],
  [
    'compulsory-satisfaction',
    {
      zh: '对义务教育表示满意的受访者占受访者的百分比',
      en: 'respondents satisfied with compulsory education in percent of all respondents',
    },
  ],
  [
    'training-hours-rate',
    {
      zh: '五年内完成 360 学时培训的教师占应完成教师的百分比',
      en: 'teachers who completed 360 training hours in five years, in percent of those who had to',
    },
  ],
  [
    'teaching-certificate-rate',
    { zh: '持有教师资格证的专任教师占专任教师的百分比', en: 'full-time teachers who hold a teaching certificate, in percent' },
  ],
  [
    'kindergarten-certificate-rate',
    {
      zh: '持有相应资格证的园长、专任教师占园长和专任教师的百分比',
      en: 'kindergarten heads and full-time teachers who hold the certificate of their post, in percent',
    },
  ],
  [
    'backbone-teacher-share',
    {
      zh: '省级、市级骨干教师占教师的百分比；与按学生数计算的县级以上骨干教师口径不同，不能相比',
      en: 'provincial and municipal backbone teachers in percent of teachers; another base than backbone teachers per 100 students, not comparable',
    },
  ],
  [
    'award-teacher-share',
    { zh: '获省级、市级优质课奖的教师占教师的百分比', en: 'teachers with a provincial or municipal lesson award, in percent of teachers' },
  ],
  [
    'rotation-eligible',
    { zh: '按规定应参加交流轮岗的教师，是交流轮岗比例的基数', en: 'teachers due for rotation, the base of the rotation share' },
  ],
  ['leader-training-attendances', visits('校级干部外出培训，跨多个年份累计', 'training trips of school leaders, over several years')],
  [
    'provincial-training-attendances',
    visits('优秀教师参加省市级培训，跨多个年份累计', 'provincial and municipal training, over several years'),
  ],
  ['coaching-attendances', visits('教育名家讲学辅导', 'lectures and coaching by noted educators')],
  ['scholar-lecture-attendances', visits('名家讲学受益师生', 'students and teachers at lectures by visiting scholars')],
  ['community-training-attendances', visits('社区教育各类培训', 'at community training of all kinds')],
  ['two-exemptions-beneficiaries', visits('“两免一补”受益学生', 'students who benefited from Two Exemptions and One Subsidy')],
  ['other-subsidy-beneficiaries', visits('其他奖补受益学生', 'students who benefited from other awards and subsidies')],
  [
    'video-retention-days',
    {
      zh: '学校监控视频保存的天数；不同层级的规定要求 30 天或 90 天',
      en: 'days for which schools keep surveillance video; rules of different levels ask for 30 or 90 days',
    },
  ],
  [
    'guard-certificate-rate',
    { zh: '持有保安员证的校园保安员占校园保安员的百分比', en: 'guards of schools who hold a guard’s certificate, in percent' },
  ],
  ['bus-permit-rate', { zh: '取得使用许可的校车占校车的百分比', en: 'school buses with a permit, in percent' }],
  ['safety-lessons', { zh: '每学年安全教育课程的课时', en: 'safety lessons in a school year' }],
  ['alarm-coverage', { zh: '装有一键报警装置的学校占全部学校的百分比', en: 'schools with a one-touch alarm in percent of all schools' }],
  [
    'video-coverage',
    { zh: '视频监控全覆盖的学校占全部学校的百分比', en: 'schools fully covered by video surveillance in percent of all schools' },
  ],
  ['full-time-guard-rate', { zh: '配备专职保安员的学校占全部学校的百分比', en: 'schools with full-time guards in percent of all schools' }],
  [
    'closed-management-rate',
    { zh: '实行封闭化管理的学校占全部学校的百分比', en: 'schools under closed management in percent of all schools' },
  ],
  [
    'six-officers-rate',
    {
      zh: '“六员”（法治教育员、驻校民警联络员、消防指导员、食品监督员、校园巡防员、心理辅导员）进校园的学校占全部学校的百分比',
      en: 'schools with the Six Officers (law-education adviser, police liaison, fire instructor, food supervisor, campus patrol, psychological counsellor) in percent of all',
    },
  ],
  ['major-accidents', { zh: '当年发生的重大安全稳定责任事故', en: 'major safety or stability accidents with responsibility in the year' }],
  ['community-fund-per-resident', { zh: '社区教育专项经费除以常住人口', en: 'funds for community education over residents' }],
  [
    'community-awareness',
    {
      zh: '知晓、认同社区教育的居民占受访居民的百分比',
      en: 'residents who know of and approve community education, in percent of those asked',
    },
  ],
  [
    'community-satisfaction',
    { zh: '对社区教育满意的居民占受访居民的百分比', en: 'residents satisfied with community education, in percent of those asked' },
  ],
])
