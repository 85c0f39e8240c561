import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { FigureChart } from '#charts/figure-chart.tsx'
import { columnsLayout } from '#charts/kinds/columns-layout.ts'
import { barsLayout } from '#charts/kinds/bars-layout.ts'
import { trendLayout } from '#charts/kinds/trend-layout.ts'
import { bars, columns, datum, histogram, series, timeline, trend } from './sample-figures.ts'

const size = { width: 640, height: 240 }
const years = [2015, 2016, 2017, 2018]

/** The numbers of an attribute of all elements that match. */
const numbersOf = (container: HTMLElement, selector: string, attribute: string) =>
  Array.from(container.querySelectorAll(selector), (element) => Number(element.getAttribute(attribute)))

/** All words that are drawn, without those that only a pointer calls up. */
const drawnWords = (container: HTMLElement) =>
  Array.from(container.querySelectorAll('text'), (element) =>
    Array.from(element.childNodes, (node) => (node.nodeName === 'title' ? '' : (node.textContent ?? ''))).join(''),
  )

test('every kind of chart has its words for one who cannot see it, and hides its drawing', () => {
  const figures = [
    trend('t', '甲', '所', years, [series('a', '甲', 'brand', [1, 2, 3, 4])]),
    columns('c', '乙', '所', ['2018'], [series('a', '甲', 'brand', [1])]),
    bars('b', '丙', '所', [['甲', 3]]),
    histogram('h', '丁', [{ from: 21, to: 26 }], [series('a', '甲', 'brand', [1])]),
    timeline('l', '戊', [
      { id: 'e', label: '新建', group: '', start: 2016, end: 2017, state: '已完成', status: 'reported', tone: 'brand' },
    ]),
  ]
  for (const figure of figures) {
    const { unmount, container } = render(<FigureChart figure={figure} {...size} />)
    const chart = screen.getByRole('application', { name: figure.alt })
    for (const drawing of container.querySelectorAll('svg')) expect(drawing.closest('[aria-hidden="true"]')).not.toBeNull()
    expect(chart).toHaveAttribute('aria-roledescription', '交互图表')
    unmount()
  }
})

test('a line breaks where a number is missing, and the reason stands under the gap', () => {
  const figure = trend('t', '标题', '所', years, [series('a', '甲', 'brand', [1, 2, null, 4])])
  const { container } = render(<FigureChart figure={figure} {...size} />)
  const path = container.querySelector('path[data-mark="line"]')?.getAttribute('d') ?? ''
  expect(path.match(/M/gu)).toHaveLength(2)
  const { x, y } = trendLayout(figure, size)
  // Points where there are numbers, none at 2017.
  const points = numbersOf(container, 'circle[data-status]', 'cx')
  expect(points).toEqual([x(0), x(1), x(3)])
  expect(numbersOf(container, 'circle[data-status]', 'cy')).toEqual([y(1), y(2), y(4)])
  expect(container.querySelector('[data-missing]')).toHaveAttribute('data-missing', '未公开')
  expect(container.querySelector('[data-missing]')).toHaveTextContent('未公开')
})

test('a line goes through its points', () => {
  const figure = trend('t', '标题', '所', years, [series('a', '甲', 'brand', [0, 10, 5, 20])])
  const { container } = render(<FigureChart figure={figure} {...size} />)
  const { x, y } = trendLayout(figure, size)
  const path = container.querySelector('path[data-mark="line"]')?.getAttribute('d') ?? ''
  const drawn = (path.match(/[\d.]+/gu) ?? []).map(Number)
  const wanted = [0, 10, 5, 20].flatMap((value, index) => [x(index), y(value)])
  expect(drawn).toHaveLength(8)
  wanted.forEach((at, index) => expect(drawn[index]).toBeCloseTo(at, 1))
})

test('points are full where reported and hollow where illustrative', () => {
  const figure = trend('t', '标题', '所', [2017, 2018], [series('a', '甲', 'brand', [3, 4])])
  const { container } = render(<FigureChart figure={figure} {...size} />)
  expect(Array.from(container.querySelectorAll('circle[data-status]'), (point) => point.getAttribute('data-status'))).toEqual([
    'illustrative',
    'reported',
  ])
})

test('a standard is drawn at its height, from the year in which it begins', () => {
  const standards = [{ id: 's', name: '标准 8', tone: 'muted', values: [null, null, 8, 8] }] as const
  const figure = trend('t', '标题', '所', years, [series('a', '甲', 'brand', [1, 2, 3, 4])], { standards })
  const { container } = render(<FigureChart figure={figure} {...size} />)
  const { y, edges } = trendLayout(figure, size)
  const [, , from, , to] = edges.map((edge) => edge.toFixed(1))
  const path = container.querySelector('path[data-later]')?.getAttribute('d')
  const middle = edges[3]?.toFixed(1) ?? ''
  expect(path).toBe(`M${from ?? ''} ${y(8).toFixed(1)}H${middle}H${to ?? ''}`)
})

test.each([
  ['trend', trend('t', '标题', '所', years, [series('a', '甲', 'brand', [null, null, null, null])])],
  ['columns', columns('c', '标题', '所', ['2017', '2018'], [series('a', '甲', 'brand', [null, null])])],
  ['histogram', histogram('h', '标题', [{ from: 21, to: 26 }], [series('a', '甲', 'brand', [null])])],
] as const)('a %s without any number says why, and writes no numbers on its axis', (_, figure) => {
  const { container } = render(<FigureChart figure={figure} {...size} />)
  const words = drawnWords(container)
  expect(words).toContain('暂无数据：未公开')
  expect(words).not.toContain('0')
})

test('zero is written as zero and is no gap', () => {
  const figure = columns('c', '标题', '所', ['2017', '2018'], [series('a', '甲', 'brand', [0, 3])])
  const { container } = render(<FigureChart figure={figure} {...size} />)
  expect(drawnWords(container)).toEqual(expect.arrayContaining(['0', '3']))
  expect(container.querySelector('[data-missing]')).toBeNull()
})

test('bars stand where the layout says, and a missing one is named', () => {
  const figure = columns('c', '标题', '所', ['2016', '2017', '2018'], [series('a', '甲', 'brand', [2, null, 4], 3)])
  const { container } = render(<FigureChart figure={figure} {...size} />)
  const boxes = columnsLayout(figure, size).stops.flatMap(({ entries }) => entries.map(({ box }) => box))
  const drawn = numbersOf(container, '[data-mark="bar"]', 'x')
  expect(drawn).toHaveLength(2)
  expect(drawn[0]).toBeCloseTo(boxes[0]?.x ?? NaN, 0)
  expect(drawn[1]).toBeCloseTo(boxes[2]?.x ?? NaN, 0)
  const heights = numbersOf(container, '[data-mark="bar"]', 'height')
  expect(heights[0]).toBeCloseTo(boxes[0]?.height ?? NaN, 0)
  expect(heights[1]).toBeCloseTo(2 * (heights[0] ?? NaN), 6)
  expect(container.querySelector('[data-missing]')).toHaveTextContent('未公开')
})

test('a stack that lacks a part is drawn from its other parts and names what is missing in its total', () => {
  const total = [datum(7), { ...datum(0), statistic: { kind: 'missing', reason: 'withheld', sources: [] }, text: '未公开' } as const]
  const figure = columns(
    'c',
    '标题',
    '所',
    ['2017', '2018'],
    [series('a', '甲', 'brand', [3, null], 2), series('b', '乙', 'muted', [4, 5], 2)],
    {
      totals: total,
    },
  )
  const { container } = render(<FigureChart figure={figure} {...size} />)
  expect(container.querySelectorAll('[data-mark="bar"]')).toHaveLength(3)
  expect(drawnWords(container)).toEqual(expect.arrayContaining(['7', '未公开']))
})

test('horizontal bars stand where the layout says, with a limit at its value', () => {
  const limits = [{ id: 's', name: '标准 50', value: 50, tone: 'muted' }] as const
  const figure = bars(
    'b',
    '标题',
    '所',
    [
      ['甲', 100],
      ['乙', null],
      ['丙', 25],
    ],
    { limits },
  )
  const { container } = render(<FigureChart figure={figure} {...size} />)
  const { area, marks } = barsLayout(figure, size)
  const full = area.right - area.left
  const [first, second] = numbersOf(container, '[data-mark="bar"]', 'width')
  expect(first).toBeCloseTo(full, 6)
  expect(second).toBeCloseTo(full / 4, 6)
  const [top, third] = numbersOf(container, '[data-mark="bar"]', 'y')
  expect(top).toBeCloseTo(marks[0]?.box.y ?? NaN, 0)
  expect(third).toBeCloseTo(marks[2]?.box.y ?? NaN, 0)
  const line = `M${Math.round((area.left + area.right) / 2) + 0.5} `
  expect(Array.from(container.querySelectorAll('path'), (path) => path.getAttribute('d') ?? '').some((d) => d.startsWith(line))).toBe(true)
  expect(drawnWords(container)).toEqual(expect.arrayContaining(['甲', '乙', '丙', '100 所', '未公开', '25 所', '标准 50']))
})

test('a timeline draws a bar, a point and words for what has no date', () => {
  const event = { group: '', state: '已完成', status: 'reported', tone: 'brand' } as const
  const figure = timeline('l', '标题', [
    { ...event, id: 'bar', label: '新建', start: 2015, end: 2017 },
    { ...event, id: 'point', label: '开园', start: 2016.5, end: null },
    { ...event, id: 'none', label: '改造', start: null, end: null },
  ])
  const { container } = render(<FigureChart figure={figure} {...size} />)
  expect(container.querySelectorAll('rect[rx="3"]')).toHaveLength(1)
  expect(drawnWords(container)).toEqual(expect.arrayContaining(['新建', '开园', '改造', '已完成；未载日期']))
})

/** What a mark is drawn with, as numbers: a path's coordinates, a bar's box. */
const placesOf = (container: HTMLElement, selector: string) =>
  Array.from(container.querySelectorAll(selector), (mark) =>
    (mark.tagName === 'path' ? ['d'] : ['x', 'y', 'width', 'height'])
      .flatMap((name) => (mark.getAttribute(name) ?? '').match(/-?[\d.]+/gu) ?? [])
      .map(Number),
  )

describe('Recharts takes a chart over', () => {
  const two = [series('a', '甲', 'brand', [2, null, 4], 3), series('b', '乙', 'accent', [5, 1, 7], 3)]
  const quota = { ...series('a', '甲', 'brand', [600, 600, 1000, 1000]), step: true }
  test.each([
    ['lines', trend('t', '标题', '所', years, [series('a', '甲', 'brand', [1, 5, null, 4]), series('b', '乙', 'accent', [9, 8, 7, 7.5])])],
    ['steps', trend('t', '标题', '所', years, [quota])],
    ['one column a category', columns('c', '标题', '所', ['2016', '2017', '2018'], [series('a', '甲', 'brand', [2, null, 4], 3)])],
    ['columns side by side', { ...columns('c', '标题', '所', ['2016', '2017', '2018'], two), arrangement: 'grouped' }],
    ['stacks', columns('c', '标题', '所', ['2016', '2017', '2018'], two)],
    ['columns below zero', columns('c', '标题', '所', ['2016', '2017'], [series('a', '甲', 'brand', [-2, 4])])],
    [
      'bars',
      bars('b', '标题', '所', [
        ['甲', 100],
        ['乙', null],
        ['丙', 25],
      ]),
    ],
    [
      'a histogram',
      histogram(
        'h',
        '标题',
        [21, 26, 31].map((from) => ({ from, to: from + 5 })),
        two,
      ),
    ],
  ] as const)('without moving anything: %s', async (_, figure) => {
    for (const room of [size, { width: 373, height: 211 }, { width: 1480, height: 700 }]) {
      const { container, unmount } = render(<FigureChart figure={figure} {...room} />)
      const selector = figure.kind === 'trend' ? '[data-mark="line"]' : '[data-mark="bar"]'
      const drawn = placesOf(container, selector)
      expect(drawn.flat().length).toBeGreaterThan(3)
      fireEvent.focus(screen.getByRole('application'))
      await waitFor(() => expect(container.querySelector('.recharts-surface')).not.toBeNull())
      const live = placesOf(container, figure.kind === 'trend' ? '.recharts-line-curve' : selector)
      expect(live).toHaveLength(drawn.length)
      // A tenth of a px is 0.03 mm.
      live.forEach((mark, at) => mark.forEach((place, one) => expect(place).toBeCloseTo(drawn[at]?.[one] ?? Number.NaN, 1)))
      unmount()
    }
  })
})
