import { describe, expect, test } from 'vitest'
import { fillFormula } from '#pages/duties/drill-down/fill-formula.ts'
import type { Input, Measurement } from '#indicators/indicator.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { reported, smallIndicator } from './small-assessment.ts'

const percent = smallIndicator({ unit: 'percent' })

function money(statistic: Statistic): Input {
  return { name: { zh: '经费', en: 'Funds' }, unit: 'yuan', statistic }
}

function measured(value: number, ...inputs: readonly Statistic[]): Measurement {
  return { statistic: reported(value), inputs: inputs.map(money) }
}

describe('the formula with its numbers', () => {
  test('of a share', () => {
    // 51.2 ÷ 1,004 = 0.050996…
    const share = measured((51_200_000 / 1_004_000_000) * 100, reported(51_200_000), reported(1_004_000_000))
    expect(fillFormula(percent, share, 'zh-CN')).toBe('5,120 万元 ÷ 10.04 亿元 × 100 = 5.1%')
  })

  test('of a growth', () => {
    const growth = measured(50, reported(30_000), reported(20_000))
    expect(fillFormula(percent, growth, 'zh-CN')).toBe('(3 万元 − 2 万元) ÷ 2 万元 × 100 = 50%')
  })

  test('of a sum of three', () => {
    const sum = measured(60_000, reported(10_000), reported(20_000), reported(30_000))
    expect(fillFormula(smallIndicator({ unit: 'yuan' }), sum, 'en')).toBe('10,000 yuan + 20,000 yuan + 30,000 yuan = 60,000 yuan')
  })

  test('is not shown for an arithmetic that does not give the number', () => {
    expect(fillFormula(percent, measured(7, reported(3), reported(5)), 'zh-CN')).toBeNull()
  })

  test('is not shown when an input is missing or nothing was computed', () => {
    expect(fillFormula(percent, measured(7, reported(3), missing('withheld')), 'zh-CN')).toBeNull()
    expect(fillFormula(percent, measured(7), 'zh-CN')).toBeNull()
  })

  test('can be shown for every share, ratio and growth of the bundled district', () => {
    const unexplained = bundledView('mouqu')
      .assessments.filter(({ measurement }) => measurement.statistic.kind === 'value' && measurement.inputs.length === 2)
      .filter(({ indicator, measurement }) => fillFormula(indicator, measurement, 'zh-CN') === null)
    expect(unexplained.map(({ indicator }) => indicator.id)).toEqual([])
  })
})

describe('digits that show why', () => {
  const coefficient = smallIndicator({ unit: 'coefficient' })
  const parts = (a: number, b: number): Measurement => ({
    statistic: reported(a / b),
    inputs: [a, b].map((one) => ({
      name: { zh: '面积', en: 'Area' },
      unit: 'square-metre-per-student' as const,
      statistic: reported(one),
    })),
  })

  test.each([
    // 2.2482 ÷ 4.5 = 0.4996; the usual two decimals of an area would give 2.25 ÷ 4.5 = 0.5, three give 0.49955….
    ['just below the limit', 2.2482, '2.248 ㎡/生 ÷ 4.5 ㎡/生 = 0.4996'],
    ['just above the limit', 2.2518, '2.252 ㎡/生 ÷ 4.5 ㎡/生 = 0.5004'],
    ['at the limit', 2.25, '2.25 ㎡/生 ÷ 4.5 ㎡/生 = 0.5'],
    ['far from it, the usual digits do', 1.35, '1.35 ㎡/生 ÷ 4.5 ㎡/生 = 0.3'],
  ])('%s', (_, deviation, words) => {
    expect(fillFormula(coefficient, parts(deviation, 4.5), 'zh-CN', reported(0.5))).toBe(words)
  })
})
