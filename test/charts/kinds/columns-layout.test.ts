import { describe, expect, it, test } from 'vitest'
import { columnBoxes } from '#charts/kinds/column-boxes.ts'
import { columnLabels, columnLegend } from '#charts/kinds/column-labels.ts'
import { columnsLayout } from '#charts/kinds/columns-layout.ts'
import { markWords } from '#charts/layout/mark-words.ts'
import { linearScale } from '#charts/layout/plot-area.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import type { ColumnsFigure } from '#figures/figure.ts'
import { columns, datum, series, withheld } from '../sample-figures.ts'

const widths = [300, 390, 640, 1200, 1920, 3840]
const labelsOf = (count: number) => Array.from({ length: count }, (_, index) => String(2019 - count + index))
const numbers = (count: number, first: number, by: number) => Array.from({ length: count }, (_, index) => first + index * by)
const stages = (count: number, factor = 1) => [
  series('k', '幼儿园', 'kindergarten', numbers(count, 400 * factor, 30)),
  series('p', '小学', 'primary', numbers(count, 700 * factor, 10)),
  series('j', '初中', 'junior', numbers(count, 300 * factor, 0)),
]
const stack = (count: number) =>
  columns('c', '标题', '副题', labelsOf(count), stages(count), { totals: numbers(count, 1400, 40).map((value) => datum(value)) })

/** A plot of 100 px from 0 to 100, five categories of 50 px. */
const plain = (figure: ColumnsFigure, stacked: boolean) =>
  columnBoxes({ figure, stacked, x: (index) => 25 + index * 50, y: linearScale([0, 100], [100, 0]), band: 50, font: 12 })

describe('the bars of a stack', () => {
  const boxes = plain(columns('c', '标题', '副题', ['2018'], [series('a', '甲', 'brand', [20]), series('b', '乙', 'muted', [30])]), true)

  it('stand one on another around the middle of their category', () => {
    // 60 % of 50 px.
    expect(boxes.barWidth).toBe(30)
    expect(boxes.box(0, 0)).toEqual({ x: 10, y: 80, width: 30, height: 20 })
    expect(boxes.box(1, 0)).toEqual({ x: 10, y: 50, width: 30, height: 30 })
  })

  it('stand on what there is where a part below is missing', () => {
    const gap = plain(columns('c', '标题', '副题', ['2018'], [series('a', '甲', 'brand', [null]), series('b', '乙', 'muted', [30])]), true)
    expect(gap.box(1, 0)).toEqual({ x: 10, y: 70, width: 30, height: 30 })
    expect(gap.box(0, 0)).toMatchObject({ y: 100, height: 0 })
  })
})

describe('bars side by side', () => {
  const figure = columns(
    'c',
    '标题',
    '副题',
    ['2017', '2018'],
    [series('a', '甲', 'brand', [20, 0]), series('b', '乙', 'muted', [30, null])],
  )
  const boxes = plain(figure, false)

  it('share 82 % of their category and never touch', () => {
    // A gap of 2 % of 50 px is 1; (41 / 2 − 1) = 19.5 px, in whole px 19. Of 50 − 39 = 11 px half stands before: 5.5, in whole px 6.
    expect([boxes.barWidth, boxes.gap]).toEqual([19, 1])
    expect(boxes.box(0, 0)).toEqual({ x: 6, y: 80, width: 19, height: 20 })
    expect(boxes.box(1, 0)).toEqual({ x: 26, y: 70, width: 19, height: 30 })
  })

  it('have their numbers above them, zero too, and none where there is none', () => {
    expect(boxes.values(50).map(({ id, x, y, datum: { text } }) => [id, x, y, text])).toEqual([
      ['a 2017', 15.5, 80, '20'],
      ['a 2018', 65.5, 100, '0'],
      ['b 2017', 35.5, 70, '30'],
    ])
  })

  it('write the number of a falling bar below it', () => {
    const falling = columnBoxes({
      figure: columns('c', '标题', '副题', ['2018'], [series('a', '甲', 'brand', [-20])]),
      stacked: false,
      x: () => 25,
      y: linearScale([-50, 50], [100, 0]),
      band: 50,
      font: 10,
    })
    // From 50 to 70 px, and one and a half lines below.
    expect(falling.box(0, 0)).toMatchObject({ y: 50, height: 20 })
    expect(falling.values(50).map(({ y }) => y)).toEqual([85])
  })

  it('write no numbers where these would run into each other', () => {
    const wide = columns('c', '标题', '副题', ['2018'], [series('a', '甲', 'brand', [1_234_567]), series('b', '乙', 'muted', [3])])
    expect(plain(wide, false).values(50)).toEqual([])
  })
})

describe('the words beside the columns', () => {
  const standards = [
    { id: 's', name: '标准 45', tone: 'muted', values: [40, 45] },
    { id: 'none', name: '未施行', tone: 'muted', values: [null, null] },
  ] as const
  const figure = columns(
    'c',
    '标题',
    '副题',
    ['2017', '2018'],
    [series('a', '甲', 'brand', [1, 20]), series('b', '乙', 'muted', [1, 30])],
    {
      standards,
    },
  )

  it('name each part of the last stack at its middle, and each standard at its last value', () => {
    expect(columnLabels(figure, true).map(({ id, name, value, end }) => [id, name, value, end])).toEqual([
      ['a', '甲', '20', 10],
      ['b', '乙', '30', 35],
      ['standard s', '标准 45', '', 45],
      ['standard none', '未施行', '', null],
    ])
  })

  it('are the standards alone where the bars stand side by side', () => {
    expect(columnLabels(figure, false).map(({ id }) => id)).toEqual(['standard s', 'standard none'])
  })

  it('give the reason of a part that is missing last', () => {
    const gap = columns('c', '标题', '副题', ['2018'], [series('a', '甲', 'brand', [null]), series('b', '乙', 'muted', [30])])
    expect(columnLabels(gap, true).map(({ value, end }) => [value, end])).toEqual([
      ['未公开', 0],
      ['30', 15],
    ])
  })

  it('stand in a legend with bars for series and dashes for standards', () => {
    expect(columnLegend(figure).map(({ name, swatch }) => [name, swatch])).toEqual([
      ['甲', 'bar'],
      ['乙', 'bar'],
      ['标准 45', 'dashed'],
      ['未施行', 'dashed'],
    ])
  })
})

describe('a column chart', () => {
  test.each(widths)('%d px wide keeps every bar in its category and inside the plot, for 1 to 15 years', (width) => {
    for (const count of [1, 2, 5, 15]) {
      for (const arrangement of ['stacked', 'grouped'] as const) {
        const layout = columnsLayout({ ...stack(count), arrangement }, { width, height: 240 })
        const { area, band, stops } = layout
        expect(area.right).toBeLessThanOrEqual(width)
        expect(layout.edges).toHaveLength(count + 1)
        stops.forEach(({ entries, box }, index) => {
          expect(box.x).toBeCloseTo(area.left + index * band, 6)
          const bars = entries.map((entry) => entry.box)
          for (const bar of bars) {
            expect(bar.x).toBeGreaterThanOrEqual(box.x - 0.5)
            expect(bar.x + bar.width).toBeLessThanOrEqual(box.x + box.width + 0.5)
            expect(bar.y).toBeGreaterThanOrEqual(area.top - 1e-6)
            expect(bar.y + bar.height).toBeLessThanOrEqual(area.bottom + 1e-6)
          }
          bars.slice(1).forEach((bar, at) => {
            const former = bars[at]
            if (former === undefined) return
            if (arrangement === 'stacked') expect(bar.y + bar.height).toBeCloseTo(former.y, 6)
            else expect(bar.x).toBeGreaterThanOrEqual(former.x + former.width - 1e-6)
          })
        })
      }
    }
  })

  test.each(widths)('%d px wide never writes numbers into each other', (width) => {
    for (const count of [1, 2, 5, 15]) {
      const single = columns('c', '标题', '副题', labelsOf(count), [series('a', '甲', 'brand', numbers(count, 1200, 35))])
      for (const figure of [stack(count), { ...stack(count), arrangement: 'grouped' as const }, single]) {
        const { values, font, names, area } = columnsLayout(figure, { width, height: 240 })
        const placed = values
          .map(({ x, datum: one }) => ({ x, half: textWidth(markWords(one, figure.scale), font) / 2 }))
          .toSorted((a, b) => a.x - b.x)
        placed.forEach(({ x, half }, index) => {
          const former = placed[index - 1]
          if (former !== undefined) expect(x - half).toBeGreaterThanOrEqual(former.x + former.half)
          expect(x - half).toBeGreaterThanOrEqual(0)
          expect(x + half).toBeLessThanOrEqual(width)
        })
        names.forEach(({ x, title }, index) => {
          const former = names[index - 1]
          if (former !== undefined) expect(x - former.x).toBeGreaterThanOrEqual(textWidth(title, font))
          expect(x).toBeLessThanOrEqual(area.right)
        })
      }
    }
  })

  test.each(widths)('%d px wide keeps the words beside it inside and apart', (width) => {
    for (const count of [1, 2, 5, 15]) {
      const { labels, legend, area, font } = columnsLayout(stack(count), { width, height: 240 })
      const boxes = labels
        .map(({ y, lines, lineHeight }) => ({ top: y - lineHeight / 2, bottom: y + (lines.length - 0.5) * lineHeight }))
        .toSorted((a, b) => a.top - b.top)
      boxes.forEach(({ top }, index) => expect(top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? 0) - 1e-6))
      // They begin 0.4 characters right of the plot.
      for (const { lines } of labels) {
        for (const line of lines) expect(area.right + font * 0.4 + textWidth(line, font)).toBeLessThanOrEqual(width)
      }
      expect(labels.length + legend.items.length).toBe(3)
    }
  })

  it('always begins at zero, and reaches a standard that lies above every bar', () => {
    const standards = [{ id: 's', name: '标准 990', tone: 'muted', values: [null, 990] }] as const
    const figure = columns('c', '标题', '副题', ['2017', '2018'], [series('a', '甲', 'brand', [960, 970])], { standards })
    const { axis, y, area } = columnsLayout(figure, { width: 500, height: 240 })
    expect(axis.domain).toEqual([0, 1000])
    expect(y(0)).toBeCloseTo(area.bottom, 6)
    expect(y(1000)).toBeCloseTo(area.top, 6)
    // The limit stands 990 thousandths up the plot.
    expect((area.bottom - y(990)) / (area.bottom - area.top)).toBeCloseTo(0.99, 6)
  })

  it('writes the total above its stack', () => {
    const { values, y, x } = columnsLayout(stack(2), { width: 500, height: 240 })
    // 400 + 700 + 300 = 1,400, then 430 + 710 + 300 = 1,440.
    expect(values.map(({ datum: { text } }) => text)).toEqual(['1,400', '1,440'])
    expect(values.map((one) => one.y)).toEqual([y(1400), y(1440)])
    expect(values.map((one) => one.x)).toEqual([x(0), x(1)])
  })

  it('always writes the latest total, also where not all have room', () => {
    const { values } = columnsLayout(stack(15), { width: 300, height: 240 })
    expect(values.length).toBeLessThan(15)
    // 1,400 + 14 × 40.
    expect(values.at(-1)?.datum.text).toBe('1,960')
  })

  it('names the year without a number and keeps its place', () => {
    const figure = columns('c', '标题', '副题', ['2016', '2017', '2018'], [series('a', '甲', 'brand', [4, null, 6])])
    const { bands, missing, names, stops, nothing } = columnsLayout(figure, { width: 500, height: 240 })
    expect(bands.map(({ from, to, reason }) => [from, to, reason])).toEqual([[1, 1, '未公开']])
    expect(missing).toEqual([])
    expect(names.map(({ title, look }) => [title, look])).toEqual([
      ['2016', 'plain'],
      ['2017', 'pale'],
      ['2018', 'plain'],
    ])
    expect(stops.map(({ entries }) => entries.map(({ words }) => words))).toEqual([['4 所'], ['未公开'], ['6 所']])
    expect(nothing).toBeNull()
  })

  it.each(['stacked', 'grouped'] as const)('%s without any number says why and has an axis all the same', (arrangement) => {
    const none = [series('a', '甲', 'brand', [null, null]), series('b', '乙', 'muted', [null, null])]
    const figure = columns('c', '标题', '副题', ['2017', '2018'], none, { arrangement, totals: [withheld(), withheld()] })
    const { nothing, axis } = columnsLayout(figure, { width: 300, height: 204 })
    expect(nothing).toBe('未公开')
    expect(axis.domain).toEqual([0, 1])
  })

  it('is the same in whichever year is chosen, but for what is strong', () => {
    const layouts = [0, 1].map((chosen) => columnsLayout({ ...stack(2), chosen }, { width: 500, height: 240 }))
    const places = layouts.map(({ area, axis, labels, values }) => [area, axis, labels.map(({ y }) => y), values.map(({ y }) => y)])
    expect(places[0]).toEqual(places[1])
    expect(layouts.map(({ names }) => names.map(({ look }) => look))).toEqual([
      ['strong', 'plain'],
      ['plain', 'strong'],
    ])
    // What is later than the chosen year steps back.
    expect(layouts.map(({ values }) => values.map(({ pale }) => pale))).toEqual([
      [false, true],
      [false, false],
    ])
    expect(layouts.map(({ labels }) => labels.map(({ quiet }) => quiet))).toEqual([
      [true, true, true],
      [false, false, false],
    ])
  })

  it('over other categories names its parts in a legend and writes them inside', () => {
    const kinds = [series('a', '公办', 'kindergarten', [16, 1]), series('b', '民办', 'muted', [12, 3])]
    const figure = columns('c', '标题', '副题', ['省级', '市级'], kinds, { totals: [datum(28), datum(4)] })
    const { labels, legend, partValues, values } = columnsLayout(figure, { width: 500, height: 240 })
    expect(labels).toEqual([])
    expect(legend.items.map(({ text }) => text)).toEqual(['公办', '民办'])
    expect(values.map(({ datum: { text } }) => text)).toEqual(['28', '4'])
    // On an axis to 30 over some 190 px, a part of 1 is 6 px high: too low for words of 12 px; 3 is just high enough.
    expect(partValues.map(({ id, datum: { text } }) => [id, text])).toEqual([
      ['a 省级', '16'],
      ['b 省级', '12'],
      ['b 市级', '3'],
    ])
  })

  it('writes the number that the title speaks of before each total', () => {
    const kinds = [series('within', '未超标准', 'met', [35, 34]), series('over', '超过标准', 'not-met', [11, 0])]
    const figure = columns('c', '标题', '副题', ['六年级', '八年级'], kinds, { totals: [datum(46), datum(34)], stressed: 'over' })
    const { partValues, values } = columnsLayout(figure, { width: 500, height: 240 })
    expect(values.map(({ lead, datum: { text } }) => [lead, text])).toEqual([
      ['11', '46'],
      ['0', '34'],
    ])
    expect(partValues).toEqual([])
  })

  it('of zeros stands on zero', () => {
    const { axis, values, y } = columnsLayout(columns('c', '标题', '副题', ['2018'], [series('a', '甲', 'brand', [0])]), {
      width: 300,
      height: 204,
    })
    expect(axis.domain).toEqual([0, 1])
    expect(values.map((one) => [one.datum.text, one.y])).toEqual([['0', y(0)]])
  })

  it('may fall below zero', () => {
    const { axis, y, area, stops } = columnsLayout(columns('c', '标题', '副题', ['2017', '2018'], [series('a', '甲', 'brand', [-4, 8])]), {
      width: 500,
      height: 240,
    })
    expect(axis.domain[0]).toBeLessThanOrEqual(-4)
    expect(y(0)).toBeLessThan(area.bottom)
    expect(stops.map(({ entries }) => entries.map(({ box }) => box.y))).toEqual([[y(0)], [y(8)]])
  })
})
