import { describe, expect, test } from 'vitest'
import { formatChange, unitOfChange } from '#format/format-change.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'

const value = (number: number): Statistic => ({ kind: 'value', value: number, status: 'reported', sources: [] })

describe('a change', () => {
  test.each<readonly [Unit, number, number, string, string]>([
    ['yuan-per-student-year', 1_000, 630, '+370 元/生·年', '+370 yuan per student a year'],
    ['percent', 63, 60.7, '+2.3 个百分点', '+2.3 percentage points'],
    ['percent', 59.4, 60, '−0.6 个百分点', '−0.6 percentage points'],
    ['school', 17, 20, '−3 所', '−3 schools'],
    ['yuan', 702_000_000, 618_000_000, '+8,400 万元', '+84 million yuan'],
    ['percent', 18.6054, 18.608, '−0.003 个百分点', '−0.003 percentage points'],
    ['school', 20, 20, '持平', 'unchanged'],
    ['school', 3, 0, '+3 所', '+3 schools'],
  ])('of %s from %d', (unit, now, before, chinese, english) => {
    expect(formatChange(value(now), value(before), unit, 'zh-CN')).toBe(chinese)
    expect(formatChange(value(now), value(before), unit, 'en')).toBe(english)
  })

  test('is in words without two numbers', () => {
    expect(formatChange(value(1), undefined, 'school', 'zh-CN')).toBe('首年')
    expect(formatChange(value(1), undefined, 'school', 'en')).toBe('first year')
    expect(formatChange(value(1), missing('withheld'), 'school', 'zh-CN')).toBe('上年未公开')
    expect(formatChange(value(1), missing('not-collected'), 'school', 'en')).toBe('the year before: not collected')
    expect(formatChange(missing('withheld'), value(1), 'school', 'zh-CN')).toBe('未公开')
  })
})

test.each<readonly [string | undefined, string | undefined, string, string]>([
  ['多', undefined, '约 +1,300 人次', 'about +1,300 attendances'],
  [undefined, '近', '约 +1,300 人次', 'about +1,300 attendances'],
  ['累计', undefined, '+1,300 人次', '+1,300 attendances'],
  [undefined, undefined, '+1,300 人次', '+1,300 attendances'],
])('a change from numbers marked %s and %s claims no more than they do', (now, before, chinese, english) => {
  const marked = (number: number, qualifier: string | undefined): Statistic => ({
    ...value(number),
    ...(qualifier === undefined ? {} : { qualifier }),
  })
  expect(formatChange(marked(8_000, now), marked(6_700, before), 'attendance', 'zh-CN')).toBe(chinese)
  expect(formatChange(marked(8_000, now), marked(6_700, before), 'attendance', 'en')).toBe(english)
  expect(formatChange(marked(8_000, now), marked(8_000, '余'), 'attendance', 'zh-CN')).toBe('约持平')
})

test('only shares change in percentage points', () => {
  expect(unitOfChange('percent')).toBe('percentage-point')
  expect(unitOfChange('coefficient')).toBe('coefficient')
})
