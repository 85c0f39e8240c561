import type { Text } from '#language/text.ts'
import type { ConditionKind } from '#standards/standard.ts'

const demonstration: Text = {
  zh: '仅适用于申报社区教育示范区',
  en: 'binds only districts that apply to be community-education demonstration districts',
}
const wholeNation: Text = { zh: '全国口径，不分解到区县', en: 'a national target, not broken down to districts' }
const specialSchools: Text = { zh: '仅适用于特殊教育', en: 'binds special education only' }

const before2016: Text = {
  zh: '2016 年前的文本为第五十五条，内容相同（待核）',
  en: 'article 55 in the text before 2016, the same rule (unconfirmed)',
}
const seniorNews: Text = {
  zh: '据 2017 年 11 月的报道；文件名称和文号待核',
  en: 'as reported in November 2017; title and number unconfirmed',
}
const asARule: Text = {
  zh: '原文为“一般”，是一般要求，不作达标评定',
  en: 'the text says “as a rule”: a recommendation, which gives no verdict',
}

/** Whom a standard binds where it does not bind all, by its id. */
const conditionWords: ReadonlyMap<string, readonly [ConditionKind, Text]> = new Map<string, readonly [ConditionKind, Text]>([
  [
    'SA-VIDEO-90',
    ['some', { zh: '仅适用于列为反恐重点目标的学校', en: 'binds a school only when it is listed as a key target against terrorism' }],
  ],
  ['PS-HN-3STD', ['some', { zh: '是否适用于市辖区待核', en: 'whether it binds city districts is unclear' }]],
  ['QB-APPLY-3Y', ['applicants', { zh: '申报优质均衡县的条件', en: 'a condition for applying as a quality-balance county' }]],
  ['CM-3TIER', ['applicants', demonstration]],
  ['CM-FUND2', ['applicants', demonstration]],
  ['CM-KNOW80', ['applicants', demonstration]],
  ['CM-SAT70', ['applicants', demonstration]],
  ['FU-GDP4', ['elsewhere', wholeNation]],
  ['CM-COVER', ['elsewhere', wholeNation]],
  ['CM-HN-COVER', ['elsewhere', wholeNation]],
  ['CM-N-EXP', ['elsewhere', wholeNation]],
  ['CM-N-DEMO', ['elsewhere', wholeNation]],
  ['QB-G07', ['some', specialSchools]],
  ['FU-HN-SEN-sp', ['some', specialSchools]],
  ['CS-KG-small', ['recommended', asARule]],
  ['CS-KG-middle', ['recommended', asARule]],
  ['CS-KG-big', ['recommended', asARule]],
  ['CS-KG-mixed', ['recommended', asARule]],
  ['CS-KG-size', ['recommended', asARule]],
  ['SA-MPS-guard', ['some', { zh: '仅适用于城市中小学', en: 'binds urban schools only' }]],
])

export const conditions: ReadonlyMap<string, { readonly kind: ConditionKind; readonly words: Text }> = new Map(
  [...conditionWords].map(([id, [kind, words]]) => [id, { kind, words }]),
)

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
  ['FU-G1', before2016],
  ['FU-G2', before2016],
  ['FU-G3', before2016],
  [
    'FU-SHARE',
    { zh: '2016 年前的文本为第五十四条，内容相同（待核）', en: 'article 54 in the text before 2016, the same rule (unconfirmed)' },
  ],
  ['SA-VIDEO-30-HN', { zh: '2013 年 8 月 1 日通过；施行日期待核', en: 'passed on 2013-08-01; first day of force unconfirmed' }],
  ['FU-TRAIN5-2006', { zh: '农村中小学适用；文件名称待核', en: 'for rural schools; title unconfirmed' }],
  ['CS-HN-SEN-SUPER-2020', seniorNews],
  ['CS-HN-SEN-LARGE-2020', seniorNews],
  ['FU-2NODOWN-a', { zh: '“只增不减”：与上年相等不算减少', en: '“never falls”: an equal amount has not fallen' }],
  ['FU-2NODOWN-b', { zh: '“只增不减”：与上年相等不算减少', en: '“never falls”: an equal amount has not fallen' }],
  ['SA-VIDEO-90-ZZ', { zh: '郑州市的学校适用', en: 'for schools in Zhengzhou' }],
])
