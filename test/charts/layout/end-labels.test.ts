import { describe, expect, it, test } from 'vitest'
import { endLabels, endLabelWidth, type EndLabelInput } from '#charts/layout/end-labels.ts'
import { textWidth } from '#charts/layout/text-width.ts'

const input = (name: string, value: string, at: number): EndLabelInput => ({
  id: `${name} ${at}`,
  name,
  value,
  at,
  tone: 'brand',
  led: true,
})

describe('labels beside the plot', () => {
  it('take as much room as their widest line, and at most a share of the chart', () => {
    // 小学 8 is 2 + 0.34 + 0.58 = 2.92 characters of 12 px, and 4 % to be safe.
    expect(endLabelWidth([{ name: '小学', value: '8' }], 600, 12)).toBeCloseTo(2.92 * 12 * 1.04, 6)
    // A name of 20 characters is set in lines of at most 26 % of 600 px.
    expect(endLabelWidth([{ name: '新时代农业科技产业园区九年一贯制实验学校', value: '8' }], 600, 12)).toBeLessThanOrEqual(156)
    expect(endLabelWidth([], 600, 12)).toBe(0)
  })

  it('stand in one line where it fits, at the height that they name', () => {
    const [label] = endLabels([input('小学', '8', 50)], 100, { top: 0, bottom: 100 }, 12) ?? []
    expect(label).toMatchObject({ lines: ['小学 8'], y: 50, lineHeight: 16, title: '小学 8', at: 50 })
  })

  it('put the number on a line of its own where both have no room, with the middle of both at their height', () => {
    // 60 px hold the six characters of the name; the number goes below: lines of 13 px at 50 − 6.5 and 50 + 6.5.
    const [label] = endLabels([input('继续教育岗位', '738', 50)], 60, { top: 0, bottom: 100 }, 10) ?? []
    expect(label).toMatchObject({ lines: ['继续教育岗位', '738'], y: 43.5, lineHeight: 13 })
  })

  it('cut the name and never the number where all must stand in one line', () => {
    // Two labels of two lines take 52 px, there are 40. In one line of 60 px: ␣738 takes 20.8, … 9.2, which leaves three characters.
    const labels = endLabels([input('继续教育岗位', '738', 10), input('校级后备干部', '180', 20)], 60, { top: 0, bottom: 40 }, 10)
    expect(labels?.map(({ lines, title }) => [lines, title])).toEqual([
      [['继续教… 738'], '继续教育岗位 738'],
      [['校级后… 180'], '校级后备干部 180'],
    ])
  })

  it('keep the number that ends the name of a standard, with the word before it', () => {
    // Two lines each take 64 px, there are 40.
    const standards = [input('Junior secondary standard 13.5', '', 10), input('Senior secondary standard 12.5', '', 20)]
    const labels = endLabels(standards, 130, { top: 0, bottom: 40 }, 12) ?? []
    expect(labels.map(({ title }) => title)).toEqual(['Junior secondary standard 13.5', 'Senior secondary standard 12.5'])
    expect(labels[0]?.lines[0]).toMatch(/^Jun.*… standard 13\.5$/)
    expect(labels[1]?.lines[0]).toMatch(/^Sen.*… standard 12\.5$/)
    for (const { lines } of labels) expect(textWidth(lines.join(), 12)).toBeLessThanOrEqual(130)
  })

  it('leave it to the legend where even one line each has no room', () => {
    expect(endLabels([input('小学', '8', 10), input('初中', '3', 10)], 100, { top: 0, bottom: 25 }, 10)).toBeNull()
  })

  test.each([1, 2, 4, 7])('%d of them never overlap and stay inside, wherever they want to be', (count) => {
    const names = ['幼儿园', '小学', '九年一贯制学校', 'Senior secondary schools', '高中', '小学标准 45', 'Teaching points']
    const values = ['7', '1,000', '未公开', 'not collected', '12.5%', '', '3']
    for (let seed = 1; seed <= 30; seed += 1) {
      for (const chart of [300, 390, 640, 1200, 1920, 3840]) {
        const font = chart < 360 ? 11 : 12
        const inputs = names.slice(0, count).map((name, index) => input(name, values[index] ?? '', (seed * 61 + index * 17) % 240))
        const width = endLabelWidth(inputs, chart, font)
        const bounds = { top: 2, bottom: 220 }
        const labels = endLabels(inputs, width, bounds, font)
        expect(labels).not.toBeNull()
        const boxes = (labels ?? [])
          .map(({ y, lines, lineHeight }) => ({ top: y - lineHeight / 2, bottom: y + (lines.length - 0.5) * lineHeight }))
          .toSorted((a, b) => a.top - b.top)
        boxes.forEach(({ top, bottom }, index) => {
          expect(top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? bounds.top) - 1e-6)
          expect(bottom).toBeLessThanOrEqual(bounds.bottom + 1e-6)
        })
        for (const { lines, value } of labels ?? []) {
          expect(lines.join(' ')).toContain(value)
          for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(width + 1e-6)
        }
      }
    }
  })
})
