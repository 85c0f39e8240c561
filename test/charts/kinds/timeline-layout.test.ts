import { describe, expect, it, test } from 'vitest'
import { timelineLayout } from '#charts/kinds/timeline-layout.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { plotHeight } from '#charts/plot-height.ts'
import type { TimelineFigure } from '#figures/figure.ts'
import { timeline } from '../sample-figures.ts'

type Event = TimelineFigure['events'][number]
const event = (id: string, start: number | null, end: number | null, rest: Partial<Event> = {}): Event => ({
  id,
  label: `项目 ${id}`,
  group: '',
  start,
  end,
  state: '已完成',
  status: 'reported',
  tone: 'brand',
  ...rest,
})
const layoutOf = (events: readonly Event[], width = 640) => {
  const figure = timeline('t', '标题', events)
  return timelineLayout(figure, { width, height: plotHeight(figure) })
}

describe('a timeline', () => {
  test.each([300, 390, 519, 520, 640, 1200, 1920, 3840])('%d px wide keeps rows apart and everything inside', (width) => {
    for (const count of [1, 2, 5, 15]) {
      for (const groups of [[''], ['新建'], ['新建', '改扩建', 'Extension and refurbishment of schools']]) {
        const events = Array.from({ length: count }, (_, index) =>
          event(
            String(index),
            [2014, 2016.5, null, 2018.99, null][index % 5] ?? null,
            [2018.99, 2017.2, null, null, 2014.1][index % 5] ?? null,
            {
              label: index % 2 === 0 ? '新时代农业科技产业园区九年一贯制实验学校' : 'School no. 2',
              group: groups[Math.floor((index * groups.length) / count)] ?? '',
              state: index % 3 === 0 ? '已完成' : '在建',
            },
          ),
        )
        const { rows, left, right, bottom, font, above, heading, lineHeight, stops } = layoutOf(events, width)
        expect(rows).toHaveLength(count)
        expect(above).toBe(width < 520)
        rows.forEach(({ top, bar, label, text, lines, nameY }, index) => {
          expect(bar.x).toBeGreaterThanOrEqual(left - 1e-6)
          expect(bar.x + bar.width).toBeLessThanOrEqual(right + 2)
          const wide = textWidth(text, font)
          const from = label.anchor === 'start' ? label.x : label.x - wide
          // Words before a bar do not reach into the names.
          expect(from).toBeGreaterThanOrEqual(left - 1e-6)
          expect(from + wide).toBeLessThanOrEqual(width)
          for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual((above ? width - 8 : left - font) + 1e-6)
          const next = rows[index + 1]
          expect(top + (stops[index]?.box.height ?? 0)).toBeLessThanOrEqual((next?.top ?? bottom) + 1e-6)
          if (!above && next !== undefined) {
            const half = (one: readonly string[]): number => (one.length * lineHeight) / 2
            expect(nameY + half(lines)).toBeLessThanOrEqual(next.nameY - half(next.lines) + 1e-6)
          }
        })
        for (const { text } of heading) expect(textWidth(text, font)).toBeLessThanOrEqual(width)
        expect(heading).toHaveLength(count > 1 && groups.length > 1 ? Math.min(count, groups.length) : 0)
      }
    }
  })

  it('draws a bar from start to end in proportion to the years', () => {
    const { rows, left, right } = layoutOf([event('a', 2014, 2016.5)])
    // 2014 to the end of 2018 is five years; the bar takes the first two and a half.
    expect(rows[0]?.bar.x).toBeCloseTo(left, 6)
    expect(rows[0]?.bar.width).toBeCloseTo((right - left) / 2, 6)
    expect(rows[0]?.point).toBe(false)
  })

  it.each([
    ['only its start is known', 2016.5, null],
    ['only its end is known', null, 2016.5],
    ['both are the same month', 2016.5, 2016.5],
  ])('draws a point where %s', (_, start, end) => {
    const [row] = layoutOf([event('a', start, end)]).rows
    expect(row?.point).toBe(true)
    const { left, right } = layoutOf([event('a', start, end)])
    expect(row?.bar.x).toBeCloseTo((left + right) / 2, 6)
  })

  it('says so where there is no date', () => {
    const { rows, stops } = layoutOf([event('a', null, null), event('b', null, null, { state: '' })])
    expect(rows.map(({ undated, words }) => [undated, words])).toEqual([
      [true, '已完成；未载日期'],
      [true, '未载日期'],
    ])
    expect(stops.map(({ entries }) => entries.map(({ words }) => words))).toEqual([['已完成；未载日期'], ['未载日期']])
  })

  it.each([
    // 0.58 of 12 months is 6.96: in the seventh month, July; a whole year is its January.
    ['from and to', 2017, 2018.59, '2017.1–2018.8；已完成'],
    ['one month', 2017.5, 2017.5, '2017.7；已完成'],
    ['start alone', 2017.25, null, '2017.4；已完成'],
    ['end alone', null, 2017.25, '2017.4；已完成'],
    ['from December', 2017 + 11 / 12, 2018, '2017.12–2018.1；已完成'],
  ])('speaks its dates: %s', (_, start, end, words) => {
    expect(layoutOf([event('a', start, end)]).stops.map(({ entries }) => entries.map((entry) => entry.words))).toEqual([[words]])
  })

  it('heads each group once, and a single group not at all', () => {
    const grouped = [
      event('a', 2014, 2015, { group: '新建' }),
      event('b', 2014, 2015, { group: '新建' }),
      event('c', 2014, 2015, { group: '改扩建' }),
    ]
    expect(layoutOf(grouped).heading.map(({ text }) => text)).toEqual(['新建', '改扩建'])
    expect(layoutOf(grouped.slice(0, 2)).heading).toEqual([])
  })

  it.each([390, 640, 900])('leaves most of the plot to the years however long the words beside a bar are, %d px wide', (width) => {
    const state = 'In use from the autumn of 2019 (one of the seven public kindergartens that the report counts)'
    const { rows, left, right, font } = layoutOf([event('a', 2014, 2018.9, { state }), event('b', 2018, 2018.9, { state })], width)
    expect(right - left).toBeGreaterThanOrEqual((width - left) * 0.6 - 1e-6)
    for (const { label, text, words } of rows) {
      const from = label.anchor === 'start' ? label.x : label.x - textWidth(text, font)
      expect(from).toBeGreaterThanOrEqual(left - 1e-6)
      expect(from + textWidth(text, font)).toBeLessThanOrEqual(width + 1e-6)
      expect(words).toBe(state)
    }
  })

  it('has a line at the beginning of each year and at the end of the last', () => {
    const { yearLines, yearTicks, left, right } = layoutOf([event('a', 2014, 2015)])
    expect(yearLines).toHaveLength(6)
    expect(yearLines[0]).toBeCloseTo(left, 6)
    expect(yearLines[5]).toBeCloseTo(right, 6)
    expect(yearTicks.map(({ title }) => title)).toEqual(['2014', '2015', '2016', '2017', '2018'])
  })
})
