import { describe, expect, it, test } from 'vitest'
import { histogramLayout } from '#charts/kinds/histogram-layout.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { histogram, series } from '../sample-figures.ts'

const widths = [300, 390, 640, 1200, 1920, 3840]
const bin = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ from: from + index * 5, to: from + index * 5 + 5 }))
const limit = (name: string, value: number) => ({ id: name, name, value, tone: 'muted' }) as const
const limits = [limit('小学标准 45', 46), limit('初中标准 50', 51), limit('大班额 56', 56), limit('超大 66', 66)]
const counts = (count: number, by: number) => Array.from({ length: count }, (_, index) => (index * by) % 11)

describe('a histogram', () => {
  test.each(widths)('%d px wide keeps bars in their interval, and names of limits apart and inside', (width) => {
    for (const count of [1, 2, 5, 15]) {
      const all = [series('p', '小学', 'primary', counts(count, 3)), series('j', '初中', 'junior', counts(count, 5))]
      const {
        area,
        plot,
        stops,
        limits: placed,
        font,
        legend,
        names,
      } = histogramLayout(histogram('h', '标题', bin(21, count), all, { limits }), {
        width,
        height: 240,
      })
      expect(plot.right).toBeLessThanOrEqual(width)
      expect(area.right).toBeLessThanOrEqual(plot.right)
      stops.forEach(({ box, entries }) => {
        for (const { box: bar } of entries) {
          expect(bar.x).toBeGreaterThanOrEqual(box.x - 0.5)
          expect(bar.x + bar.width).toBeLessThanOrEqual(box.x + box.width + 0.5)
          expect(bar.y).toBeGreaterThanOrEqual(area.top - 1e-6)
          expect(bar.y + bar.height).toBeCloseTo(area.bottom, 6)
        }
        const [first, second] = entries
        if (first !== undefined && second !== undefined && box.width > 6) {
          expect(second.box.x).toBeGreaterThanOrEqual(first.box.x + first.box.width)
        }
      })
      const boxes = placed.map(({ x, text, row }) => ({ from: x, to: x + 0.5 + font * 0.4 + textWidth(text, font), row }))
      boxes.forEach(({ from, to, row }, index) => {
        expect(to).toBeLessThanOrEqual(width + 0.5)
        expect(plot.top - (row + 1) * Math.round(font * 1.4)).toBeGreaterThanOrEqual(0)
        boxes.forEach((other, at) => {
          if (at === index) return
          // No name over another, and no line, which hangs from its row, through a name of a row below or beside it.
          if (other.row === row) expect(other.from >= to || other.to <= from).toBe(true)
          if (other.row >= row) expect(other.from > from && other.from < to).toBe(false)
        })
      })
      // A legend stands left of all names, or in rows above them.
      const highest = plot.top - Math.max(...placed.map(({ row }) => row + 1)) * Math.round(font * 1.4)
      const clear = Math.min(...placed.map(({ x }) => x)) > legend.width
      expect(clear || highest >= legend.rows * Math.round(font * 1.6)).toBe(true)
      names.forEach(({ x, title }, index) => {
        const former = names[index - 1]
        if (former !== undefined) expect(x - former.x).toBeGreaterThanOrEqual(textWidth(title, font))
      })
    }
  })

  it('has its limits between the intervals that they part', () => {
    const all = [series('p', '小学', 'primary', [1, 2, 3, 4, 5, 6, 7, 8, 9, 1])]
    const { limits: placed, stops } = histogramLayout(histogram('h', '标题', bin(21, 10), all, { limits }), { width: 640, height: 240 })
    // 46 is the beginning of 46–50, the sixth interval; 51, 56 and 66 those of the seventh, eighth and tenth.
    const starts = stops.map(({ box }) => box.x)
    expect(stops[5]?.label).toBe('46–50')
    placed.forEach(({ x }, index) => expect(x).toBeCloseTo(starts[[5, 6, 7, 9][index] ?? 0] ?? 0, 6))
  })

  it('has room for a limit beyond its last interval', () => {
    const {
      area,
      plot,
      limits: placed,
    } = histogramLayout(histogram('h', '标题', bin(21, 2), [series('p', '小学', 'primary', [1, 2])], { limits: [limit('标准 45', 41)] }), {
      width: 640,
      height: 240,
    })
    // The intervals reach from 21 to 31, half of the way to 41.
    expect(placed[0]?.x).toBeGreaterThan(area.right)
    expect(placed[0]?.x).toBeLessThanOrEqual(plot.right)
    expect((area.right - area.left) * 2).toBeCloseTo((placed[0]?.x ?? 0) - area.left, 6)
  })

  it('names an interval of one number by that number', () => {
    const bins = [
      { from: 1, to: 2 },
      { from: 2, to: 5 },
    ]
    const { stops } = histogramLayout(histogram('h', '标题', bins, [series('p', '小学', 'primary', [1, 2])]), { width: 640, height: 240 })
    expect(stops.map(({ label }) => label)).toEqual(['1', '2–4'])
  })

  it('begins at zero and counts in whole things', () => {
    const { axis, y, area } = histogramLayout(histogram('h', '标题', bin(21, 3), [series('p', '小学', 'primary', [1, 0, 2])]), {
      width: 640,
      height: 240,
    })
    expect(axis.ticks).toEqual([0, 1, 2])
    expect(y(0)).toBeCloseTo(area.bottom, 6)
    expect(y(2)).toBeCloseTo(area.top, 6)
  })

  it('says why where nothing is counted, and needs no limits', () => {
    const {
      nothing,
      axis,
      legend,
      limits: placed,
    } = histogramLayout(histogram('h', '标题', bin(21, 3), [series('p', '小学', 'primary', [null, null, null])]), {
      width: 300,
      height: 204,
    })
    expect(nothing).toBe('未公开')
    expect(axis.domain).toEqual([0, 1])
    expect(legend.rows).toBe(0)
    expect(placed).toEqual([])
  })
})
