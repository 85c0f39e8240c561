import { balanceTitle } from '#figures/balance/balance-title.ts'
import { balanceRule } from '#figures/balance/balance-rule.ts'
import { districtOf } from '#test/indicators/balance/enough.ts'
import { school } from '#test/indicators/small-district.ts'
import { describe, expect, test } from 'vitest'
import { contextOf, sheetOf, three } from '#test/pages/balance/balance-sheets.ts'

describe('a year before the rule', () => {
  const before = contextOf(three, { year: 2016 })

  test('is compared, never judged', () => {
    expect(balanceRule(contextOf(three), 'primary')).toEqual({ inForce: true, from: 2017, variationLimit: 0.5 })
    expect(balanceRule(before, 'junior')).toEqual({ inForce: false, from: 2017, variationLimit: 0.45 })
    expect(balanceTitle({ ...sheetOf(), year: 2016 }, before)).toBe(
      '对照后来的标准，2016 年 3 所小学中 1 所符合，1 所缺数据无法评定，1 项差异系数无法计算',
    )
    const uneven = districtOf([[school('a'), { 'sports-area': 60_000 }], [school('b')]])
    expect(balanceTitle({ ...sheetOf(uneven), year: 2016 }, contextOf(uneven, { year: 2016 }))).toBe(
      '对照后来的标准，2016 年 2 所小学中 2 所符合，1 项差异系数超出',
    )
  })
})
