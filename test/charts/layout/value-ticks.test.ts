import { describe, expect, it, test } from 'vitest'
import { intervalsFor, shortWords, tickWords, valueTicks } from '#charts/layout/value-ticks.ts'
import { fontSize, linearScale } from '#charts/layout/plot-area.ts'

const schools = { unit: 'school', divisor: 1, words: '所' } as const
const percent = { unit: 'percent', divisor: 1, words: '%' } as const

describe('the ticks of an axis', () => {
  it('are round and hold all values', () => {
    expect(valueTicks([0, 20], schools, 4).ticks).toEqual([0, 5, 10, 15, 20])
  })

  it('never divide what cannot be divided', () => {
    for (const intervals of [2, 3, 4, 5, 6]) {
      for (const tick of valueTicks([0, 2], schools, intervals).ticks) expect(Number.isInteger(tick)).toBe(true)
    }
  })

  test.each([
    [[0], schools],
    [[], schools],
    [[0, 0.004], percent],
    [[-3, 5], percent],
    [[1_000_000], schools],
  ])('for %j there is an axis with a length', (values, scale) => {
    const { domain, ticks } = valueTicks(values, scale, 4)
    const [low, high] = domain
    expect(high).toBeGreaterThan(low)
    expect(ticks.length).toBeGreaterThanOrEqual(2)
    for (const value of values) {
      expect(value).toBeGreaterThanOrEqual(low)
      expect(value).toBeLessThanOrEqual(high)
    }
  })

  it('are as many as there is room for, two at least and six at most', () => {
    // A row of 12 px type takes 2.8 × 12 = 33.6 px.
    expect([10, 100, 140, 1000].map((length) => intervalsFor(length, 12))).toEqual([2, 3, 4, 6])
  })

  it('write % beside the number, other units stand in the subtitle', () => {
    expect(tickWords(12.5, percent)).toBe('12.5%')
    expect(tickWords(2000, schools)).toBe('2,000')
    expect(shortWords('15 以上', percent)).toBe('15% 以上')
  })
})

test('a scale is a proportion, and one value stands at the start', () => {
  expect([0, 5, 10].map(linearScale([0, 10], [100, 0]))).toEqual([100, 50, 0])
  expect(linearScale([3, 3], [100, 0])(3)).toBe(100)
})

test('type is larger where the chart fills a screen', () => {
  expect(fontSize({ width: 320, height: 200 })).toBeLessThan(fontSize({ width: 600, height: 240 }))
  expect(fontSize({ width: 600, height: 240 })).toBeLessThan(fontSize({ width: 1200, height: 500 }))
  expect(fontSize({ width: 1200, height: 500 })).toBeLessThan(fontSize({ width: 1800, height: 900 }))
})
