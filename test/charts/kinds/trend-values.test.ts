import { describe, expect, it, test } from 'vitest'
import { seriesRows } from '#charts/live/series-rows.ts'
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

  test.each(widths)('%d px wide keeps words beside it, years under it and reasons in it inside and apart', (width) => {
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
          const { labels, legend, gapWords, area, font, yearTicks, stops } = trendLayout(trend('t', '标题', '副题', years(count), all), {
            width,
            height: 240,
          })
          for (const { lines: written } of labels) {
            // They begin 0.9 characters right of the plot.
            for (const line of written) expect(area.right + font * 0.9 + textWidth(line, font)).toBeLessThanOrEqual(width + 1e-6)
          }
          for (const { text, x: from } of legend.items) expect(from + 20 + textWidth(text, font)).toBeLessThanOrEqual(width)
          gapWords.forEach(({ text, x: middle, y }, index) => {
            expect(middle - textWidth(text, font) / 2).toBeGreaterThanOrEqual(area.left)
            expect(middle + textWidth(text, font) / 2).toBeLessThanOrEqual(area.right)
            expect(y).toBeGreaterThan(area.top)
            expect(y).toBeLessThan(area.bottom)
            for (const other of gapWords.slice(0, index)) {
              const apart = (textWidth(text, font) + textWidth(other.text, font)) / 2
              expect(Math.abs(middle - other.x) >= apart || Math.abs(y - other.y) >= font).toBe(true)
            }
          })
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

  it('says at the line what it alone lacks, and joins what is known on both sides', () => {
    const whole = series('a', '甲', 'brand', [1, 2, 3])
    const broken = series('b', '乙', 'muted', [11, null, 13])
    const { bands, bridges, gapWords, x, y } = trendLayout(trend('t', '标题', '副题', years(3), [whole, broken]), size)
    expect(bands).toEqual([])
    expect(gapWords.map(({ text, tone }) => [text, tone])).toEqual([['2017 未公开', 'muted']])
    // At 12 beside the line of 乙, above it: 甲 is at 2 then.
    expect(gapWords[0]?.x).toBeCloseTo(x(1), 6)
    expect(gapWords[0]?.y).toBeLessThan(y(12))
    expect(bridges.map(({ path }) => path)).toEqual([`M${x(0)} ${y(11)}L${x(2)} ${y(13)}`])
  })

  it('lays one band over the years that all lines lack, and leaves a line without any number out of it', () => {
    const all = [
      series('a', '甲', 'brand', [1, null, 3, null]),
      series('b', '乙', 'muted', [1, null, 3, null]),
      series('c', '丙', 'accent', [null, null, null, null]),
    ]
    const { bands, bridges, gapWords, labels, yearTicks } = trendLayout(trend('t', '标题', '副题', years(4), all), size)
    expect(bands.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      [1, 1, '未公开'],
      [3, 3, '未公开'],
    ])
    expect(gapWords).toEqual([])
    // 甲 and 乙 are known on both sides of 2016 alone.
    expect(bridges.map(({ id }) => id)).toEqual(['a 2', 'b 2'])
    expect(labels.find(({ id }) => id === 'c')).toMatchObject({ name: '丙', value: '未公开', led: false })
    expect(yearTicks.map(({ title, look }) => [title, look])).toEqual([
      ['2015', 'plain'],
      ['2016', 'pale'],
      ['2017', 'plain'],
      ['2018', 'pale'],
    ])
  })

  it('a quota that is not known for a year would have held until the next one', () => {
    const quota = { ...series('a', '甲', 'brand', [600, null, 800]), step: true }
    const { bridges, x, y } = trendLayout(trend('t', '标题', '副题', years(3), [quota]), size)
    expect(bridges.map(({ path }) => path)).toEqual([`M${x(0)} ${y(600)}H${x(2)}V${y(800)}`])
  })

  it('is the same in whichever year is chosen, but for what is strong', () => {
    const all = [series('a', '甲', 'brand', [10, 30, 20]), series('b', '乙', 'muted', [12, 14, 40])]
    const layouts = [0, 1, 2].map((chosen) => trendLayout(trend('t', '标题', '副题', years(3), all, { chosen }), size))
    const places = layouts.map(({ area, axis, labels, edges, x, y }) => [
      area,
      axis,
      edges,
      labels.map(({ lines, y: at }) => [lines, at]),
      x(1),
      y(20),
    ])
    expect(places[0]).toEqual(places[2])
    expect(places[1]).toEqual(places[2])
    expect(layouts.map(({ yearTicks }) => yearTicks.filter(({ look }) => look === 'strong').map(({ title }) => title))).toEqual([
      ['2016'],
      ['2017'],
      ['2018'],
    ])
    // The words at the ends are those of 2018: strong when it is chosen, beside the numbers of the chosen year when it is not.
    expect(layouts.map(({ labels }) => labels.map(({ quiet }) => quiet))).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ])
    expect(layouts.map(({ chosenValues }) => chosenValues.map(({ text }) => text))).toEqual([['10', '12'], ['30', '14'], []])
  })

  it('has the only year in the middle', () => {
    const { x, area, edges } = trendLayout(trend('t', '标题', '副题', [2018], [series('a', '甲', 'brand', [3])]), size)
    expect(x(0)).toBe((area.left + area.right) / 2)
    expect(edges).toEqual([area.left, area.right])
  })
})
