import { formatNumber } from '#format/format-number.ts'
import type { Scale } from '#format/scale.ts'
import { describe, expect, it } from 'vitest'

const plain: Scale = { unit: 'percent', divisor: 1, words: '%' }

/** What the platform's own formatter writes, in the signs of the product. */
function platform(value: number, decimals: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: decimals, signDisplay: 'negative' }).format(value).replace('-', '−')
}

describe('Numbers', () => {
  it.each([
    [0, 2, '0'],
    [1234.5, 2, '1,234.5'],
    [580_000_000, 0, '580,000,000'],
    [100, 2, '100'],
    [1200, 0, '1,200'],
    [-1020, 0, '−1,020'],
    [0.05, 2, '0.05'],
    // Half is rounded up as it stands on paper, though 1.005 lies below 1.005 in binary.
    [1.005, 2, '1.01'],
    [8.165, 2, '8.17'],
    [2.5, 0, '3'],
    [-2.5, 0, '−3'],
    [999.995, 2, '1,000'],
    [0.000_000_1, 2, '0'],
    // What rounds to zero has no sign.
    [-0.004, 2, '0'],
    [1e15, 3, '1,000,000,000,000,000'],
  ])('are rounded as they are written and grouped by thousands: %d with %d decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, plain, { decimals })).toBe(text)
  })

  it('have a sign where they are changes', () => {
    expect(formatNumber(12, plain, { signed: true })).toBe('+12')
    expect(formatNumber(-12, plain, { signed: true })).toBe('−12')
    expect(formatNumber(0.001, plain, { signed: true })).toBe('0')
  })

  it('are written in the unit of their scale', () => {
    expect(formatNumber(580_000_000, { unit: 'yuan', divisor: 100_000_000, words: '亿元' })).toBe('5.8')
  })

  it('are written as the platform writes them, in both languages', () => {
    const different: string[] = []
    for (let step = 0; step < 20_000; step += 1) {
      // Spread over twelve orders of magnitude, with up to three decimals as sources print them.
      const value = Math.round((step - 10_000) * 1.618 ** (step % 40) * 1000) / 1000
      for (const decimals of [0, 1, 2, 3, 6]) {
        const text = formatNumber(value, plain, { decimals })
        if (text !== platform(value, decimals)) different.push(`${value} with ${decimals}: ${text}, not ${platform(value, decimals)}`)
      }
    }
    expect(different).toEqual([])
    expect(new Intl.NumberFormat('zh-CN').format(1_234_567.891)).toBe(new Intl.NumberFormat('en').format(1_234_567.891))
  })
})
