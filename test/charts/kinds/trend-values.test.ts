import { describe, expect, it, test } from 'vitest'
import { seriesRows } from '#charts/kinds/series-rows.ts'
import { trendLayout } from '#charts/kinds/trend-layout.ts'
import { trendValues, zeroAmong } from '#charts/kinds/trend-values.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import type { Datum } from '#figures/figure.ts'
import { series, trend } from '../sample-figures.ts'

const widths = [300, 390, 640, 1200, 1920, 3840]
const years = (count: number) => Array.from({ length: count }, (_, index) => 2019 - count + index)
const size = { width: 500, height: 220 }

describe('the values of a line chart', () => {
  it('are its numbers and its limits, and nothing for what is missing', () => {
    const standards = [{ id: 's', name: '标准', tone: 'muted', values: [null, 45] }] as const
    expect(trendValues({ series: [series('a', '甲', 'brand', [null, 0]), series('b', '乙', 'muted', [3, 4])], standards })).toEqual([
      0, 3, 4, 45,
    ])
  })

  test.each([
    ['ordinary numbers stand over zero', [10, 20], [0, 10, 20]],
    // 91 / 100 is nearer than 0.9: a tenth of their distance of 9 below 91.
    ['numbers far from zero do without it', [91, 100], [91, 100, 90.1]],
    ['nine tenths are not near enough', [90, 100], [0, 90, 100]],
    ['numbers below zero hang from it', [-20, -10], [0, -20, -10]],
    ['numbers far below zero do without it', [-100, -91], [-100, -91, -100.9]],
    ['zero itself is among them', [0, 0], [0, 0, 0]],
    ['no numbers stay none', [], []],
  ])('%s', (_, values, among) => {
    const found = zeroAmong(values)
    expect(found.toSorted((a, b) => a - b)).toHaveLength(among.length)
    found.toSorted((a, b) => a - b).forEach((value, index) => expect(value).toBeCloseTo(among.toSorted((a, b) => a - b)[index] ?? NaN, 6))
  })

  it('break a line where one is missing, and leave a bar of no height', () => {
    const all = [series('a', '甲', 'brand', [1, null, 0])]
    expect(seriesRows(all, 3, null).map(({ values }) => values['a'])).toEqual([1, null, 0])
    expect(seriesRows(all, 3, 0).map(({ values }) => values['a'])).toEqual([1, 0, 0])
  })
})

describe('a line chart', () => {
  const uncollected: Datum = { statistic: { kind: 'missing', reason: 'not-collected', sources: [] }, text: 'not collected' }
  const holed = (id: string, count: number, hole: (index: number) => boolean) => {
    const whole = series(
      id,
      `Stage ${id}`,
      'brand',
      Array.from({ length: count }, (_, index) => 10 + index),
    )
    return { ...whole, data: whole.data.map((datum, index) => (hole(index) ? uncollected : datum)) }
  }

  test.each(widths)('%d px wide keeps words beside it, years and reasons under it inside and apart', (width) => {
    for (const count of [1, 2, 5, 15]) {
      const holes: readonly ((index: number) => boolean)[] = [
        () => true,
        (index) => index === 0,
        (index) => index === count - 1,
        (index) => index % 2 === 0,
        () => false,
      ]
      for (const hole of holes) {
        for (const lines of [1, 3, 9]) {
          const all = Array.from({ length: lines }, (_, index) => holed(String(index), count, index === 0 ? hole : () => false))
          const { labels, legend, gaps, x, area, font, yearTicks, ticksTop, stops } = trendLayout(
            trend('t', '标题', '副题', years(count), all),
            {
              width,
              height: 240,
            },
          )
          for (const { lines: written } of labels) {
            // They begin 0.9 characters right of the plot.
            for (const line of written) expect(area.right + font * 0.9 + textWidth(line, font)).toBeLessThanOrEqual(width + 1e-6)
          }
          for (const { text, x: from } of legend.items) expect(from + 20 + textWidth(text, font)).toBeLessThanOrEqual(width)
          for (const { from, to, text, shift, y } of gaps) {
            const middle = (x(from) + x(to)) / 2
            expect(middle + shift - textWidth(text, font * 0.92) / 2).toBeGreaterThanOrEqual(0)
            expect(middle + shift + textWidth(text, font * 0.92) / 2).toBeLessThanOrEqual(width)
            expect(y).toBeGreaterThan(area.bottom)
            expect(y).toBeLessThan(ticksTop)
          }
          yearTicks.forEach((tick, index) => {
            const former = yearTicks[index - 1]
            if (former !== undefined) expect(tick.x - former.x).toBeGreaterThanOrEqual(textWidth(tick.title, font))
            expect(tick.x + textWidth(tick.title, font) / 2).toBeLessThanOrEqual(width)
          })
          stops.forEach(({ entries }) => {
            for (const { box } of entries) {
              expect(box.y).toBeGreaterThanOrEqual(area.top - 1e-6)
              expect(box.y).toBeLessThanOrEqual(area.bottom + 1e-6)
            }
          })
        }
      }
    }
  })

  it('has its points at their value', () => {
    const { axis, y, area, stops } = trendLayout(trend('t', '标题', '副题', years(2), [series('a', '甲', 'brand', [0, 20])]), size)
    expect(axis.domain).toEqual([0, 20])
    expect(stops.map(({ entries }) => entries[0]?.box.y)).toEqual([y(0), y(20)])
    expect(y(0)).toBeCloseTo(area.bottom, 6)
    expect(y(20)).toBeCloseTo(area.top, 6)
    expect(y(10)).toBeCloseTo((area.top + area.bottom) / 2, 6)
  })

  it('holds its limits on the axis and steps between the years', () => {
    const standards = [{ id: 's', name: '标准 40', tone: 'muted', values: [null, 40, 40] }] as const
    const { axis, edges, x, area, labels } = trendLayout(
      trend('t', '标题', '副题', years(3), [series('a', '甲', 'brand', [5, 6, 7])], { standards }),
      size,
    )
    expect(axis.domain).toEqual([0, 40])
    expect(edges).toHaveLength(4)
    expect([edges[0], edges[3]]).toEqual([area.left, area.right])
    expect(edges[1]).toBeCloseTo((x(0) + x(1)) / 2, 6)
    expect(edges[2]).toBeCloseTo((x(1) + x(2)) / 2, 6)
    expect(labels.find(({ id }) => id === 'standard s')?.at).toBeCloseTo(area.top, 6)
  })

  it('leaves a row under the plot for each line that has a gap, and none for the others', () => {
    const whole = series('a', '甲', 'brand', [1, 2, 3])
    const broken = ['b', 'c'].map((id) => series(id, id, 'muted', [1, null, 3]))
    const heights = [[whole], [whole, ...broken.slice(0, 1)], [whole, ...broken]].map((all) => {
      const { ticksTop, area, gaps } = trendLayout(trend('t', '标题', '副题', years(3), all), size)
      return [ticksTop - area.bottom, gaps.length]
    })
    // Type of 12 px: rows of 15 px.
    expect(heights).toEqual([
      [0, 0],
      [15, 1],
      [30, 2],
    ])
  })

  it('shares one axis with the charts beside it', () => {
    const figure = trend('t', '标题', '副题', years(2), [series('a', '甲', 'brand', [1, 2])])
    expect(trendLayout(figure, size).axis.domain).toEqual([0, 2])
    expect(trendLayout(figure, size, { sharedValues: [1, 2, 100] }).axis.domain).toEqual([0, 100])
  })

  it('has the only year in the middle', () => {
    const { x, area, edges } = trendLayout(trend('t', '标题', '副题', [2018], [series('a', '甲', 'brand', [3])]), size)
    expect(x(0)).toBe((area.left + area.right) / 2)
    expect(edges).toEqual([area.left, area.right])
  })
})
