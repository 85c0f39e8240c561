import { describe, expect, it, test } from 'vitest'
import { trendLayout } from '#charts/kinds/trend-layout.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { series, trend } from '../sample-figures.ts'

const years = (count: number) => Array.from({ length: count }, (_, index) => 2018 - count + 1 + index)
const rising = (count: number, by: number) => Array.from({ length: count }, (_, index) => 10 + index * by)

describe('a line chart', () => {
  test.each([300, 390, 640, 1200, 1920, 3840])('%d px wide keeps its labels apart and inside, for 1 to 15 years', (width) => {
    for (const count of [1, 2, 5, 15]) {
      const all = [
        series('a', '幼儿园', 'kindergarten', rising(count, 1)),
        series('b', '小学', 'primary', rising(count, 1.1)),
        series('c', '初中', 'junior', rising(count, 1.2)),
        series('d', 'Senior secondary schools', 'senior', rising(count, 1.3)),
      ]
      const layout = trendLayout(trend('t', '标题', '副题', years(count), all), { width, height: 240 })
      const boxes = layout.labels
        .map(({ y, lines, lineHeight }) => ({ top: y - lineHeight / 2, bottom: y + (lines.length - 0.5) * lineHeight }))
        .toSorted((a, b) => a.top - b.top)
      boxes.forEach(({ top }, index) => {
        expect(top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? -Infinity) - 0.01)
      })
      for (const { lines } of layout.labels) {
        for (const line of lines) expect(layout.area.right + textWidth(line, layout.font)).toBeLessThanOrEqual(width + 1)
      }
      // Every series is named: beside the plot, or in the legend.
      expect(layout.labels.length + layout.legend.items.length).toBe(4)
      for (let index = 0; index < count; index += 1) {
        expect(layout.x(index)).toBeGreaterThanOrEqual(layout.area.left)
        expect(layout.x(index)).toBeLessThanOrEqual(layout.area.right)
      }
    }
  })

  it('writes the value alone where the title names the only line', () => {
    const { labels } = trendLayout(trend('t', '标题', '副题', years(2), [series('a', '功能教室', 'brand', [3, 5])]), {
      width: 500,
      height: 220,
    })
    expect(labels.map(({ lines }) => lines)).toEqual([['5']])
  })

  it('lays a band with the reason over the year that lacks a number', () => {
    const { bands, nothing } = trendLayout(trend('t', '标题', '副题', years(3), [series('a', '甲', 'brand', [1, null, 3])]), {
      width: 500,
      height: 220,
    })
    expect(bands.map(({ from, to, reason }) => [from, to, reason])).toEqual([[1, 1, '未公开']])
    expect(nothing).toBeNull()
  })

  it('says why where there is nothing at all', () => {
    const { nothing } = trendLayout(trend('t', '标题', '副题', years(3), [series('a', '甲', 'brand', [null, null, null])]), {
      width: 500,
      height: 220,
    })
    expect(nothing).toContain('未公开')
  })

  it('puts zero on the axis unless the values lie far from it', () => {
    const lowest = (values: readonly number[]) =>
      trendLayout(trend('t', '标题', '副题', years(2), [series('a', '甲', 'brand', values)]), { width: 500, height: 220 }).axis.domain[0]
    expect(lowest([10, 20])).toBe(0)
    expect(lowest([960, 990])).toBeGreaterThan(0)
    expect(lowest([0, 0])).toBe(0)
  })

  it('has a stop for each year with the standard that held then', () => {
    const standards = [{ id: 's', name: '标准 8', tone: 'muted', values: [null, 8] }] as const
    const { stops } = trendLayout(trend('t', '标题', '副题', [2017, 2018], [series('a', '甲', 'brand', [5, 9])], { standards }), {
      width: 500,
      height: 220,
    })
    expect(stops.map(({ label, standards: held }) => [label, held.map(({ name }) => name)])).toEqual([
      ['2017', []],
      ['2018', ['标准 8']],
    ])
  })
})
