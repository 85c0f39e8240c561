import { expect, test } from 'vitest'
import { scaleFor } from '#format/scale.ts'
import type { Unit } from '#statistics/unit.ts'

test.each<readonly [Unit, number, string, number, string, number]>([
  ['yuan', 9_999, '元', 1, 'yuan', 1],
  ['yuan', 10_000, '万元', 10_000, 'yuan', 1],
  ['yuan', -582_300_000, '亿元', 100_000_000, 'million yuan', 1_000_000],
  ['yuan', 1_000_000_000, '亿元', 100_000_000, 'billion yuan', 1_000_000_000],
  // What a teacher is paid, and what a district pays a year to all of them.
  ['yuan-per-year', 78_570, '元/年', 1, 'yuan a year', 1],
  ['yuan-per-year', 5_000_000, '万元/年', 10_000, 'million yuan a year', 1_000_000],
  ['person', 5_000_000, '人', 1, 'people', 1],
])('%s up to %d', (unit, largest, words, divisor, english, englishDivisor) => {
  expect(scaleFor(unit, largest, 'zh-CN')).toEqual({ unit, divisor, words })
  expect(scaleFor(unit, largest, 'en')).toEqual({ unit, divisor: englishDivisor, words: english })
})
