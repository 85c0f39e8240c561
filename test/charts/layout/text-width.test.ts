import { describe, expect, it, test } from 'vitest'
import { categoryLabels, categoryLabelsHeight } from '#charts/layout/category-labels.ts'
import { legendRows, swatchWidth } from '#charts/layout/legend-rows.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { thinTicks } from '#charts/layout/thin-ticks.ts'
import { shorten, wrapLabel } from '#charts/layout/wrap-label.ts'

const names = [
  '小学',
  '九年一贯制学校（含教学点）',
  '新时代农业科技产业园区九年一贯制实验学校',
  '2018 年新增学位，其中公办 1,200 个',
  'Nine-year schools including teaching points',
  'Pupils per full-time teacher',
  '学校ABCDEFGHIJKLMNOP',
  'Pneumonoultramicroscopicsilicovolcanoconiosis',
]

describe('the width of a text', () => {
  test.each([
    // CJK and full-width marks take one em each, Latin and digits 0.58, narrow marks 0.34, capitals 0.68, broad ones 0.92.
    ['', 0],
    ['小学', 20],
    ['（小）', 30],
    ['2018', 23.2],
    ['1,000', 26.6],
    ['A', 6.8],
    ['12%', 20.8],
    ['小学 8', 29.2],
  ])('%j is %d px wide at 10 px', (text, width) => {
    expect(textWidth(text, 10)).toBeCloseTo(width, 6)
  })

  it('grows with the type', () => {
    expect(textWidth('小学', 18)).toBe(36)
  })
})

describe('a name that is set in lines', () => {
  test.each(names)('%s is never wider than its room, and loses nothing but what an ellipsis stands for', (name) => {
    for (const font of [11, 12, 15, 18]) {
      for (let width = font * 4; width <= 600; width += 7) {
        for (const most of [1, 2, 3]) {
          const lines = wrapLabel(name, width, font, most)
          expect(lines.length).toBeGreaterThanOrEqual(1)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(width + 1e-6)
          const solid = (text: string): string => text.replaceAll(' ', '')
          if (lines.some((line) => line.endsWith('…'))) expect(name).not.toBe(lines.join(''))
          else expect(solid(lines.join(''))).toBe(solid(name))
        }
      }
    }
  })

  it('is cut where it stands, without a space that the name does not have', () => {
    // 100 px: 学校 20, then the Latin word of 14 capitals at 6.8 px does not fit on their line. 100 − 9.2 for the ellipsis leaves
    // 90.8: 学校 and ten capitals (20 + 68 = 88).
    expect(wrapLabel('学校ABCDEFGHJKLNOP', 100, 10, 1)).toEqual(['学校ABCDEFGHJK…'])
  })

  it('keeps every character, also a letter with a mark of its own', () => {
    expect(wrapLabel('Cafe\u0301 学校', 200, 10, 2)).toEqual(['Cafe\u0301 学校'])
  })

  it('is cut to its first letter where there is no room at all', () => {
    expect(shorten('小学', 5, 10)).toBe('小…')
  })

  it('keeps 4 of 5 characters where the ellipsis takes the room of the last', () => {
    // 49.2 px: 9.2 for the ellipsis leaves exactly four characters of 10 px.
    expect(shorten('初级中学校', 49.2, 10)).toBe('初级中学…')
  })
})

describe('names under categories', () => {
  test.each([
    [5, 40, 30, [0, 1, 2, 3, 4]],
    [5, 20, 30, [0, 2, 4]],
    [6, 20, 30, [1, 3, 5]],
    [15, 10, 30, [2, 5, 8, 11, 14]],
    [1, 0, 30, [0]],
    [0, 10, 30, []],
  ])('%d labels, %d px apart, %d px wide: %j are written, the last always', (count, spacing, width, written) => {
    expect(thinTicks(count, spacing, width)).toEqual(written)
  })

  test.each([
    // 20 px apart, 30 px wide: every second. Beside a chosen one, what it would touch is left out.
    [5, 1, [1, 4]],
    [5, 0, [0, 2, 4]],
    [6, 2, [2, 5]],
    [1, 0, [0]],
  ])('of %d labels the chosen one, %d, is always written: %j', (count, chosen, written) => {
    expect(thinTicks(count, 20, 30, chosen)).toEqual(written)
  })

  test.each([1, 2, 5, 15])('%d years keep apart at every width', (count) => {
    for (let width = 30; width <= 3840; width += width < 600 ? 13 : 240) {
      for (const font of [11, 12, 18]) {
        const spacing = width / count
        const years = Array.from({ length: count }, (_, index) => ({ id: String(index), label: String(2004 + index) }))
        const labels = categoryLabels(years, (index) => (index + 0.5) * spacing, spacing, font)
        expect(labels.at(-1)?.title).toBe(String(2003 + count))
        labels.forEach((label, index) => {
          const former = labels[index - 1]
          if (former !== undefined) expect(label.x - former.x).toBeGreaterThanOrEqual(textWidth(label.title, font))
        })
      }
    }
  })

  it('are all written in lines where they are long', () => {
    const labels = categoryLabels(
      ['九年一贯制学校', '完全中学'].map((label) => ({ id: label, label })),
      (index) => 25 + index * 50,
      50,
      10,
    )
    // 50 px less half a character leave 45: four characters a line.
    expect(labels.map(({ lines, x, title }) => [lines, x, title])).toEqual([
      [['九年一贯', '制学校'], 25, '九年一贯制学校'],
      [['完全中学'], 75, '完全中学'],
    ])
    // Two lines of 13 px and half a character.
    expect(categoryLabelsHeight(labels, 10)).toBe(31)
  })
})

describe('a legend', () => {
  const items = ['幼儿园', '小学', '初中', '高中'].map((name) => ({ id: name, name, tone: 'brand', swatch: 'bar' }) as const)

  it('goes on in a new row where the next name has no room', () => {
    // A mark takes 1.67 of 10 px, in whole px 17. 幼儿园 takes 17 + 30 and 10 after it, each other 17 + 20 and 10: they start at
    // 0, 57, 104 and 151; the fourth ends at 188.
    expect(legendRows(items, 188, 10).items.map(({ x, row }) => [x, row])).toEqual([
      [0, 0],
      [57, 0],
      [104, 0],
      [151, 0],
    ])
    expect(legendRows(items, 187, 10).items.map(({ x, row }) => [x, row])).toEqual([
      [0, 0],
      [57, 0],
      [104, 0],
      [0, 1],
    ])
    expect(legendRows(items, 188, 10)).toMatchObject({ rows: 1, width: 188 })
    expect(legendRows(items, 187, 10)).toMatchObject({ rows: 2, width: 141 })
  })

  it('has no row without names', () => {
    expect(legendRows([], 200, 10)).toEqual({ items: [], rows: 0, width: 0 })
  })

  it('never overlaps and stays inside, however long the names', () => {
    const long = names.map((name) => ({ id: name, name, tone: 'brand', swatch: 'line' }) as const)
    for (let width = 100; width <= 3840; width += width < 600 ? 11 : 180) {
      const placed = legendRows(long, width, 12).items
      placed.forEach(({ text, x, row }, index) => {
        const end = x + swatchWidth(12) + textWidth(text, 12)
        expect(end).toBeLessThanOrEqual(width + 1e-6)
        const next = placed[index + 1]
        if (next !== undefined && next.row === row) expect(next.x).toBeGreaterThanOrEqual(end)
      })
      expect(placed).toHaveLength(names.length)
    }
  })
})
