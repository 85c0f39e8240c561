import { describe, expect, test } from 'vitest'
import { formatStatistic, scaleOf, statisticNumber, withUnit } from '#format/format-statistic.ts'
import type { Language } from '#language/language.ts'
import { missing, type Value } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'

function value(number: number, more: Partial<Value> = {}): Value {
  return { kind: 'value', value: number, status: 'reported', sources: [], ...more }
}

/** unit, number, Chinese, English */
const plain: readonly (readonly [Unit, number, string, string])[] = [
  ['yuan', 580_000_000, '5.8 亿元', '580 million yuan'],
  ['yuan', 100_000_000, '1 亿元', '100 million yuan'],
  ['yuan', 99_990_000, '9,999 万元', '99.99 million yuan'],
  ['yuan', 10_000, '1 万元', '10,000 yuan'],
  ['yuan', 9_999, '9,999 元', '9,999 yuan'],
  ['yuan', 2_988_000_000, '29.88 亿元', '2.99 billion yuan'],
  ['yuan', 0, '0 元', '0 yuan'],
  ['yuan', -84_000_000, '−8,400 万元', '−84 million yuan'],
  ['yuan-per-year', 78_570, '78,570 元/年', '78,570 yuan a year'],
  ['yuan-per-year', 5_000_000, '500 万元/年', '5 million yuan a year'],
  ['yuan-per-student-year', 1_000, '1,000 元/生·年', '1,000 yuan per student a year'],
  ['yuan-per-student-year', 12_000, '12,000 元/生·年', '12,000 yuan per student a year'],
  ['percent', 63, '63%', '63%'],
  ['percent', 0.71, '0.71%', '0.71%'],
  ['percent', 12.345, '12.35%', '12.35%'],
  ['percentage-point', 2.3, '2.3 个百分点', '2.3 percentage points'],
  ['percentage-point', 1, '1 个百分点', '1 percentage point'],
  ['attendance', 8_000, '8,000 人次', '8,000 attendances'],
  ['person', 1, '1 人', '1 person'],
  ['person', 12, '12 人', '12 people'],
  ['school', 1, '1 所', '1 school'],
  ['school', 20, '20 所', '20 schools'],
  ['item', 25, '25 个', '25'],
  ['square-metre', 23_000, '23,000 ㎡', '23,000 m²'],
  ['square-metre-per-student', 4.5, '4.5 ㎡/生', '4.5 m² per student'],
  ['students-per-class', 45.678, '45.68 人/班', '45.68 per class'],
  ['coefficient', 0.5153, '0.515', '0.515'],
  ['day', 90, '90 天', '90 days'],
]

describe('a number with its unit', () => {
  test.each(plain)('%s %d is %s and %s', (unit, number, chinese, english) => {
    expect(formatStatistic(value(number), unit, 'zh-CN')).toBe(chinese)
    expect(formatStatistic(value(number), unit, 'en')).toBe(english)
  })

  test('a number that rounds to nothing has no sign', () => {
    expect(formatStatistic(value(-0.001), 'percent', 'zh-CN')).toBe('0%')
  })
})

/** qualifier, unit, number, Chinese, English */
const marked: readonly (readonly [string, Unit, number, string, string])[] = [
  ['余', 'attendance', 500, '500 余人次', 'over 500 attendances'],
  ['余', 'yuan', 3_000_000, '300 余万元', 'over 3 million yuan'],
  ['余', 'yuan', 580_000_000, '5.8 亿余元', 'over 580 million yuan'],
  ['多', 'attendance', 8_000, '8,000 多人次', 'over 8,000 attendances'],
  ['多', 'percent', 60, '60% 多', 'over 60%'],
  ['近', 'room', 30, '近 30 间', 'nearly 30 rooms'],
  ['约', 'square-metre', 1_200, '约 1,200 ㎡', 'about 1,200 m²'],
  ['以上', 'percent', 15, '15% 以上', '15% or more'],
  ['以上', 'set', 2, '2 套以上', '2 sets or more'],
  ['至少…以上', 'set', 2, '至少 2 套以上', 'at least 2 sets'],
  ['左右', 'percent', 85, '85% 左右', 'around 85%'],
  ['累计', 'yuan', 580_000_000, '累计 5.8 亿元', '580 million yuan in total'],
  ['等', 'school', 4, '4 所（等）', '4 schools named'],
  ['每年', 'yuan-per-year', 78_570, '78,570 元/年', '78,570 yuan a year'],
]

describe('the mark of the source', () => {
  test.each(marked)('%s with %s %d is %s and %s', (qualifier, unit, number, chinese, english) => {
    expect(formatStatistic(value(number, { qualifier }), unit, 'zh-CN')).toBe(chinese)
    expect(formatStatistic(value(number, { qualifier }), unit, 'en')).toBe(english)
  })

  test('stands beside a number under a heading that has the unit', () => {
    const written = (qualifier: string, language: Language) =>
      statisticNumber(value(500, { qualifier }), scaleOf(value(500), 'attendance', language), language)
    expect(written('余', 'zh-CN')).toBe('500 余')
    expect(written('以上', 'zh-CN')).toBe('500 以上')
    expect(written('余', 'en')).toBe('over 500')
    expect(written('以上', 'en')).toBe('500 or more')
  })

  test('finds its place when the unit is joined later', () => {
    expect(withUnit('500 余', '人次')).toBe('500 余人次')
    expect(withUnit('15 以上', '%')).toBe('15% 以上')
    expect(withUnit('15', '')).toBe('15')
  })
})

describe('a range', () => {
  test.each([
    ['person', 3, 7, '3–7 人', '3–7 people'],
    ['person', 1, 2, '1–2 人', '1–2 people'],
    ['yuan', 8_000_000, 120_000_000, '0.08–1.2 亿元', '8–120 million yuan'],
  ] as const)('%s %d to %d', (unit, lower, upper, chinese, english) => {
    expect(formatStatistic(value(lower, { upper }), unit, 'zh-CN')).toBe(chinese)
    expect(formatStatistic(value(lower, { upper }), unit, 'en')).toBe(english)
  })
})

test.each([
  ['withheld', '未公开', 'withheld'],
  ['not-reported', '报告未载', 'not in the report'],
  ['not-collected', '未采集', 'not collected'],
  ['not-applicable', '不适用', 'not applicable'],
] as const)('a number that is %s says so without a unit', (reason, chinese, english) => {
  expect(formatStatistic(missing(reason), 'yuan', 'zh-CN')).toBe(chinese)
  expect(formatStatistic(missing(reason), 'yuan', 'en')).toBe(english)
})
