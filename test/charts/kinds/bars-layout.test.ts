import { describe, expect, it, test } from 'vitest'
import { barsLayout } from '#charts/kinds/bars-layout.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { plotHeight } from '#charts/plot-height.ts'
import { bars } from '../sample-figures.ts'

const widths = [300, 390, 640, 1200, 1920, 3840]
const limit = (name: string, value: number) => ({ id: name, name, value, tone: 'muted' }) as const
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const label = ['第二初级中学', '新时代农业科技产业园区九年一贯制实验学校', 'Junior secondary school no. 2'][index % 3] ?? ''
    return [label, index % 4 === 3 ? null : index * 137] as const
  })

describe('a bar chart', () => {
  test.each(widths)('%d px wide keeps rows apart, names beside their bars, and all words inside', (width) => {
    for (const count of [1, 2, 5, 15]) {
      for (const limits of [[], [limit('标准 1,000', 1000), limit('2020 年目标 1,200', 1200)]]) {
        const figure = bars('b', '标题', '副题', rows(count), { limits })
        const height = plotHeight(figure)
        const { marks, area, font, lineHeight, limits: placed, x } = barsLayout(figure, { width, height })
        expect(marks).toHaveLength(count)
        expect(area.bottom).toBeLessThanOrEqual(height)
        marks.forEach(({ y, lines, box, end, words, note }, index) => {
          const half = Math.max(box.height, lines.length * lineHeight) / 2
          const next = marks[index + 1]
          if (next !== undefined) {
            expect(y + half).toBeLessThanOrEqual(next.y - Math.max(next.box.height, next.lines.length * lineHeight) / 2 + 1e-6)
          }
          // Names end 0.6 characters left of the bars.
          for (const line of lines) expect(area.left - font * 0.6 - textWidth(line, font)).toBeGreaterThanOrEqual(-1e-6)
          expect(box.x).toBeGreaterThanOrEqual(area.left - 1e-6)
          expect(box.x + box.width).toBeLessThanOrEqual(area.right + 1e-6)
          expect(end).toBeGreaterThan(box.x + box.width)
          expect(end + textWidth(words, font)).toBeLessThanOrEqual(width)
          expect(note).toBeNull()
        })
        for (const one of placed) {
          expect(one.x).toBe(x(one.value))
          // The name stands half a pixel and 0.4 characters right of its line, above the plot.
          expect(one.x + 0.5 + font * 0.4 + textWidth(one.text, font)).toBeLessThanOrEqual(width + 0.5)
          expect(area.top - (one.row + 1) * Math.round(font * 1.4)).toBeGreaterThanOrEqual(0)
        }
      }
    }
  })

  test.each(widths)('%d px wide keeps even a long name of a limit inside, at whatever value', (width) => {
    for (const value of [10, 300, 700, 1000]) {
      const limits = [limit('National standard for public funds', value)]
      const figure = bars('b', '标题', '副题', [...rows(3), ['合计', 1000]], { limits })
      const { limits: placed, font, x } = barsLayout(figure, { width, height: 240 })
      for (const one of placed) {
        expect(one.x).toBe(x(value))
        expect(one.x + 0.5 + font * 0.4 + textWidth(one.text, font)).toBeLessThanOrEqual(width + 0.5)
        expect(one.name).toBe('National standard for public funds')
      }
    }
  })

  it('is as long as its number is large, from one line', () => {
    const figure = bars('b', '标题', '副题', [
      ['甲', 100],
      ['乙', 25],
      ['丙', 0],
    ])
    const { marks, area, x } = barsLayout(figure, { width: 500, height: 200 })
    const [full, quarter, none] = marks.map(({ box }) => box.width)
    expect(full).toBeCloseTo(area.right - area.left, 6)
    expect(quarter).toBeCloseTo((area.right - area.left) / 4, 6)
    expect(none).toBe(0)
    expect(marks.map(({ box }) => box.x)).toEqual([x(0), x(0), x(0)])
    // A short unit goes along with the number.
    expect(marks.map(({ words }) => words)).toEqual(['100 所', '25 所', '0 所'])
  })

  it('leaves a long unit to the subtitle', () => {
    const figure = bars('b', '标题', '副题', [['甲', 100]], { scale: { unit: 'yuan-per-student', divisor: 1, words: '元/生·年' } })
    const { marks, stops } = barsLayout(figure, { width: 500, height: 200 })
    expect(marks.map(({ words }) => words)).toEqual(['100'])
    expect(stops.map(({ entries }) => entries.map(({ words }) => words))).toEqual([['100 元/生·年']])
  })

  it('stands at its limit: halfway where the limit is half of the largest', () => {
    const { limits, area, domain } = barsLayout(bars('b', '标题', '副题', [['甲', 90]], { limits: [limit('标准 45', 45)] }), {
      width: 500,
      height: 200,
    })
    expect(domain).toEqual([0, 90])
    expect(limits.map(({ x }) => x)).toEqual([(area.left + area.right) / 2])
  })

  it('falls to the left of the line where a number is below zero, and its words stay right of the line', () => {
    const { marks, x, domain } = barsLayout(
      bars('b', '标题', '副题', [
        ['甲', -50],
        ['乙', 100],
      ]),
      { width: 500, height: 200 },
    )
    expect(domain).toEqual([-50, 100])
    expect(marks[0]?.box.x).toBe(x(-50))
    expect(marks[0]?.box.width).toBeCloseTo(x(0) - x(-50), 6)
    expect(marks[0]?.end).toBeGreaterThan(x(0))
  })

  it('is drawn to the highest number of any year, so that years are compared by the length of their bars', () => {
    const figure = bars('b', '标题', '副题', [['甲', 10]], { most: 40 })
    const { domain, marks, x } = barsLayout(figure, { width: 500, height: 150 })
    expect(domain).toEqual([0, 40])
    // A quarter of the way.
    expect(marks[0]?.box.width).toBeCloseTo((x(40) - x(0)) / 4, 6)
  })

  it('says why in the row of the thing without a number', () => {
    const some = barsLayout(
      bars('b', '标题', '副题', [
        ['甲', null],
        ['乙', 3],
      ]),
      { width: 300, height: 150 },
    )
    expect(some.marks.map(({ words, box }) => [words, box.width > 0])).toEqual([
      ['未公开', false],
      ['3 所', true],
    ])
    const none = barsLayout(bars('b', '标题', '副题', [['甲', null]]), { width: 300, height: 150 })
    expect(none.domain).toEqual([0, 1])
  })

  it('can be pressed over its name and its bar, and leads where its number leads', () => {
    const { stops } = barsLayout(
      bars('b', '标题', '副题', [
        ['甲', 100],
        ['乙', null],
      ]),
      { width: 500, height: 200 },
    )
    expect(stops.map(({ label, entries }) => [label, entries.map(({ to }) => to)])).toEqual([
      ['甲', ['/duty/teachers/x']],
      ['乙', [undefined]],
    ])
    expect(stops.map(({ box }) => [box.x, box.width])).toEqual([
      [0, 500],
      [0, 500],
    ])
    for (const { entries } of stops) for (const { box } of entries) expect(box.x).toBe(0)
  })

  it('writes a note after the number where it fits', () => {
    const figure = bars('b', '标题', '副题', [['甲', 100]])
    const noted = { ...figure, bars: figure.bars.map((bar) => ({ ...bar, note: '含教学点' })) }
    // The longest bar too leaves room for it where bars keep most of the width; a note that would take it from them is left out.
    expect(barsLayout(noted, { width: 500, height: 200 }).marks.map(({ note }) => note?.text)).toEqual(['含教学点'])
    const long = { ...figure, bars: figure.bars.map((bar) => ({ ...bar, note: '含教学点'.repeat(5) })) }
    expect(barsLayout(long, { width: 500, height: 200 }).marks.map(({ note }) => note)).toEqual([null])
  })
})
