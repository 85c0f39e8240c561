import type { Text } from '#language/text.ts'

const demonstration: Text = {
  zh: '仅适用于申报社区教育示范区',
  en: 'binds only districts that apply to be community-education demonstration districts',
}
const wholeNation: Text = { zh: '全国口径，不分解到区县', en: 'a national target, not broken down to districts' }
const specialSchools: Text = { zh: '仅适用于特殊教育', en: 'binds special education only' }

/** When a standard binds only some schools or districts, by its id. */
export const conditions: ReadonlyMap<string, Text> = new Map([
  ['SA-VIDEO-90', { zh: '仅适用于列为反恐重点目标的学校', en: 'binds a school only when it is listed as a key target against terrorism' }],
  ['PS-HN-3STD', { zh: '是否适用于市辖区待核', en: 'whether it binds city districts is unclear' }],
  ['QB-APPLY-3Y', { zh: '申报优质均衡县的条件', en: 'a condition for applying as a quality-balance county' }],
  ['CM-FUND2', demonstration],
  ['CM-KNOW80', demonstration],
  ['CM-SAT70', demonstration],
  ['FU-GDP4', wholeNation],
  ['CM-COVER', wholeNation],
  ['CM-HN-COVER', wholeNation],
  ['CM-N-EXP', wholeNation],
  ['CM-N-DEMO', wholeNation],
  ['QB-G07', specialSchools],
  ['FU-HN-SEN-sp', specialSchools],
  ['CS-KG-size', { zh: '原文为“一般不超过”，只作参考', en: 'the text says “as a rule”, so it is a reference only' }],
  ['SA-MPS-guard', { zh: '仅适用于城市中小学', en: 'binds urban schools only' }],
])

/** What the reader must know of a standard's value, by its id. */
export const notes: ReadonlyMap<string, Text> = new Map([
  ['QB-R1-primary', { zh: '小学为专科及以上', en: 'primary: junior-college degree and above' }],
  ['QB-R1-junior', { zh: '初中为本科及以上', en: 'junior secondary: bachelor degree and above' }],
  ['QB-R4-primary', { zh: '扣除室内体育用房', en: 'indoor sports rooms are deducted' }],
  ['QB-R4-junior', { zh: '扣除室内体育用房', en: 'indoor sports rooms are deducted' }],
  ['QB-R6-primary', { zh: '按账面原值', en: 'at book value' }],
  ['QB-R6-junior', { zh: '按账面原值', en: 'at book value' }],
  ['QB-CV-primary', { zh: '逐项检验；另有来源按七项均值检验', en: 'tested for each indicator; one source tests the mean of the seven' }],
  ['QB-CV-junior', { zh: '逐项检验', en: 'tested for each indicator' }],
  ['QB-G03b', { zh: '2016 年及以前建成的学校为 73 ㎡（待核）', en: '73 m² for schools built by 2016 (unconfirmed)' }],
  ['QB-G03c', { zh: '2016 年及以前建成的学校为 67 ㎡（待核）', en: '67 m² for schools built by 2016 (unconfirmed)' }],
  ['QB-Q09b', { zh: '原文为“低于 0.15”', en: 'the text says below 0.15' }],
  [
    'CS-LARGE',
    {
      zh: '56–65 人为大班额，66 人及以上为超大班额；公布的大班额占比含超大班额',
      en: '56–65 large, 66 and more super-sized; published shares of large classes include them',
    },
  ],
  ['ST-KG-staff', { zh: '全日制幼儿园 1:5 至 1:7', en: '1:5 to 1:7 in full-day kindergartens' }],
  ['ST-KG-care', { zh: '全日制幼儿园 1:7 至 1:9', en: '1:7 to 1:9 in full-day kindergartens' }],
  ['PS-39-PUBLIC', { zh: '不属于第三期行动计划', en: 'not part of the third action plan' }],
  ['SA-VIDEO-90-ZZ', { zh: '郑州市的学校适用', en: 'for schools in Zhengzhou' }],
])
