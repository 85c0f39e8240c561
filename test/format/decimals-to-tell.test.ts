import { expect, test } from 'vitest'
import { decimalsToTell } from '#format/decimals-to-tell.ts'
import { formatAgainst } from '#format/format-against.ts'
import { scaleFor } from '#format/scale.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'

const value = (number: number): Statistic => ({ kind: 'value', value: number, status: 'reported', sources: [] })

test.each<readonly [Unit, number, number, number]>([
  ['coefficient', 0.4996, 0.5, 4],
  ['coefficient', 0.49, 0.5, 3],
  ['coefficient', 0.5004, 0.5, 4],
  ['percent', 4.996, 5, 3],
  ['percent', 4.99, 5, 2],
  ['percent', 100, 100, 2],
  ['percent', 99.99999, 100, 5],
  ['person', 2_000.4, 2_000, 1],
  ['percent', 0.1 + 0.2, 0.3, 2],
])('%s: %d is told from %d with %d decimals', (unit, number, limit, decimals) => {
  expect(decimalsToTell(number, limit, scaleFor(unit, number, 'zh-CN'))).toBe(decimals)
})

test.each<readonly [Unit, Statistic, Statistic, string, string]>([
  ['coefficient', value(0.4996), value(0.5), '0.4996', '0.5'],
  ['percent', value(18.605_44), value(18.608_06), '18.605%', '18.608%'],
  ['yuan', value(78_600_000), value(102_000_000), '0.79 亿元', '1.02 亿元'],
  ['yuan', value(699_999_999), value(700_000_000), '6.99999999 亿元', '7 亿元'],
  ['person', missing('withheld'), value(2_000), '未公开', '2,000 人'],
])('%s beside its limit', (unit, statistic, limit, writtenValue, writtenLimit) => {
  expect(formatAgainst(statistic, limit, unit, 'zh-CN')).toMatchObject({ value: writtenValue, limit: writtenLimit })
})

test.each<readonly [Unit, number, number, string, string]>([
  ['students-per-class', 58, 45, '45', '13'],
  ['coefficient', 0.5004, 0.5, '0.5', '0.0004'],
  // Pay is told in yuan.
  ['yuan-per-year', 78_570, 80_130, '80,130', '1,560'],
  // 7.86 and 8.01 万元 are 0.15 apart, but their distance is 0.156: one decimal more agrees.
  ['yuan', 78_570, 80_130, '8.013', '0.156'],
  ['percent', 19.44, 20, '20', '0.56'],
  // 13.4382 − 9.0745 = 4.3637; rounded to two and to three decimals the three never agree: the printed ones are 4.37 apart.
  ['percent', 13.438_15, 9.074_55, '9.07', '4.37'],
])('%s: the limit and the distance in the scale of the value', (unit, number, limit, limitNumber, gapNumber) => {
  expect(formatAgainst(value(number), value(limit), unit, 'zh-CN')).toMatchObject({ limitNumber, gapNumber })
})
