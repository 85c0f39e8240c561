import { describe, expect, test } from 'vitest'
import { verdictSentence } from '#pages/duties/drill-down/verdict-sentence.ts'
import type { Input } from '#indicators/indicator.ts'
import { missing } from '#statistics/statistic.ts'
import { reported, smallAssessment, smallIndicator, smallStandard } from './small-assessment.ts'

const short = smallAssessment({
  statistic: reported(4.12),
  standard: smallStandard(),
  limit: reported(4.2),
  verdict: 'not-met',
  margin: 4.12 - 4.2,
})
const crowded = smallAssessment({
  indicator: smallIndicator({ unit: 'students-per-class', direction: 'lower' }),
  statistic: reported(49),
  standard: smallStandard({ operator: '<=', value: 45, unit: 'students-per-class' }),
  limit: reported(45),
  verdict: 'not-met',
  margin: -4,
})

test.each([
  ['below a minimum', short, '未达标，差 0.08 人/百名学生', 'not met, short by 0.08 per 100 students'],
  ['above a maximum', crowded, '未达标，超出 4 人/班', 'not met, over by 4 per class'],
  [
    'above a minimum',
    { ...short, measurement: { statistic: reported(5), inputs: [] }, verdict: 'met', margin: 0.8 },
    '达标，高于标准 0.8 人/百名学生',
    'met, 0.8 per 100 students above the standard',
  ],
  [
    'below a maximum',
    { ...crowded, measurement: { statistic: reported(40), inputs: [] }, verdict: 'met', margin: 5 },
    '达标，低于限值 5 人/班',
    'met, 5 per class below the limit',
  ],
  [
    'exactly at the limit',
    { ...crowded, verdict: 'watch', margin: 0, watch: 'near-limit' },
    '关注，正好达到标准',
    'watch, exactly at the standard',
  ],
  [
    'equal where more is asked',
    { ...short, standard: smallStandard({ operator: '>' }), margin: 0 },
    '未达标，与限值持平，须高于限值',
    'not met, equal to the limit but must exceed it',
  ],
  [
    'a share, in percentage points',
    {
      ...short,
      indicator: smallIndicator({ unit: 'percent' }),
      measurement: { statistic: reported(83.5), inputs: [] },
      limit: reported(85),
      margin: -1.5,
    },
    '未达标，差 1.5 个百分点',
    'not met, short by 1.5 percentage points',
  ],
  [
    'by less than the usual decimals show',
    {
      ...short,
      indicator: smallIndicator({ unit: 'coefficient' }),
      standard: smallStandard({ operator: '<=' }),
      measurement: { statistic: reported(0.5004), inputs: [] },
      limit: reported(0.5),
      margin: -0.0004,
    },
    '未达标，超出 0.0004',
    'not met, over by 0.0004',
  ],
  [
    'no number',
    { ...short, measurement: { statistic: missing('withheld'), inputs: [] }, verdict: 'not-assessable', margin: null },
    '无法评定：本年数据未公开',
    'not assessable: this year’s figure: withheld',
  ],
  ['no standard', smallAssessment({ statistic: reported(3) }), '无标准', 'no standard'],
] as const)('%s', (_, assessment, chinese, english) => {
  expect(verdictSentence(assessment, 'zh-CN')).toBe(chinese)
  expect(verdictSentence(assessment, 'en')).toBe(english)
})

test.each([
  // 幼儿园工作规程 art. 11 says of class sizes "一般": 小班 25.
  [29, 25, '超过一般要求 4 人/班，不作评定', 'above the recommendation by 4 per class, no verdict'],
  [25, 25, '正好符合一般要求，不作评定', 'exactly at the recommendation, no verdict'],
  [20, 25, '符合一般要求，余 5 人/班，不作评定', 'within the recommendation, 5 per class to spare, no verdict'],
])('%s against a recommendation of at most %s is told without a verdict', (value, most, chinese, english) => {
  const standard = smallStandard({
    operator: '<=',
    value: most,
    unit: 'students-per-class',
    condition: { kind: 'recommended', words: { zh: '一般', en: 'usually' } },
  })
  const recommended = smallAssessment({
    indicator: smallIndicator({ unit: 'students-per-class', direction: 'lower' }),
    statistic: reported(value),
    reference: { standard, limit: reported(most), kept: value <= most, margin: most - value },
  })
  expect(verdictSentence(recommended, 'zh-CN')).toBe(chinese)
  expect(verdictSentence(recommended, 'en')).toBe(english)
})

describe('what is lacking has a name', () => {
  const input = (zh: string, en: string, reason: 'withheld' | 'not-collected' | null): Input => ({
    name: { zh, en },
    unit: 'person',
    statistic: reason === null ? reported(5) : missing(reason),
  })
  const lacking = (...inputs: readonly Input[]) =>
    smallAssessment({ measurement: { statistic: missing('withheld'), inputs }, standard: smallStandard(), verdict: 'not-assessable' })

  test.each([
    [
      'one input',
      lacking(input('教师', 'Teachers', null), input('2018 年学生', 'Students, 2018', 'withheld')),
      '无法评定：缺少 2018 年学生（未公开）',
    ],
    [
      'two, each with its own reason',
      lacking(input('教师', 'Teachers', 'not-collected'), input('学生', 'Students', 'withheld')),
      '无法评定：缺少教师（未采集）、学生（未公开）',
    ],
    [
      'more than two',
      lacking(input('甲', 'A', 'not-collected'), input('乙', 'B', 'not-collected'), input('丙', 'C', 'not-collected')),
      '无法评定：缺少甲（未采集）、乙（未采集）等',
    ],
    ['an observed number', lacking(), '无法评定：本年数据未公开'],
    ['the class lists', { ...lacking(), indicator: smallIndicator({ level: 'class' }) }, '无法评定：缺少班级名册'],
  ] as const)('%s', (_, assessment, words) => {
    expect(verdictSentence(assessment, 'zh-CN')).toBe(words)
    expect(verdictSentence(assessment, 'en')).not.toMatch(/\p{Script=Han}/u)
  })
})
