import { describe, expect, test } from 'vitest'
import { formatChange, formatGrowth, unitOfChange } from '#format/format-change.ts'
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

describe('growth', () => {
  test.each<readonly [number, number, string, string]>([
    [1_007.1, 1_000, '+0.71%', '+0.71%'],
    [968, 1_000, '−3.2%', '−3.2%'],
    [1_000, 1_000, '持平', 'unchanged'],
    [5, 0, '上年为 0', 'none the year before'],
    [0, 5, '−100%', '−100%'],
    [-5, -10, '+50%', '+50%'],
  ])('to %d from %d', (now, before, chinese, english) => {
    expect(formatGrowth(value(now), value(before), 'zh-CN')).toBe(chinese)
    expect(formatGrowth(value(now), value(before), 'en')).toBe(english)
  })

  test('is in words for the first year and without a number', () => {
    expect(formatGrowth(value(1), undefined, 'en')).toBe('first year')
    expect(formatGrowth(missing('not-collected'), undefined, 'zh-CN')).toBe('未采集')
  })
})

test('only shares change in percentage points', () => {
  expect(unitOfChange('percent')).toBe('percentage-point')
  expect(unitOfChange('coefficient')).toBe('coefficient')
})
