import { describe, expect, it, test } from 'vitest'
import { datumWords, seriesStops } from '#charts/plot/series-stops.ts'
import { speakPosition } from '#charts/plot/speak-position.ts'
import { statusOf } from '#charts/plot/plot-stop.ts'
import { datum, series, withheld } from '../sample-figures.ts'

const yuan = { unit: 'yuan-per-student', divisor: 1, words: '元/生·年' } as const
const percent = { unit: 'percent', divisor: 1, words: '%' } as const
const stopsOf = () =>
  seriesStops({
    figure: { scale: yuan, language: 'zh-CN' },
    labels: ['2017', '2018'],
    series: [series('p', '小学', 'primary', [600, 1000], 1, yuan), series('j', '初中', 'junior', [null, 1200], 1, yuan)],
    standards: [
      { id: 's', name: '小学标准 600', tone: 'muted', values: [null, 600] },
      { id: 't', name: '初中标准', tone: 'muted', values: [800, 1800] },
    ],
    strip: (index) => ({ x: index * 100, y: 0, width: 100, height: 50 }),
    mark: (at, index) => ({ x: index * 100 + 50, y: at * 10, width: 0, height: 0 }),
    shape: 'point',
  })

describe('what a reader meets at a category', () => {
  const [before, now] = stopsOf()

  it('is every series from the top down, with its unit or the reason why there is no number', () => {
    expect(before?.entries.map(({ name, words, status }) => [name, words, status])).toEqual([
      ['小学', '600 元/生·年', 'illustrative'],
      ['初中', '未公开', null],
    ])
    expect(now?.entries.map(({ name, words, status }) => [name, words, status])).toEqual([
      ['小学', '1,000 元/生·年', 'reported'],
      ['初中', '1,200 元/生·年', 'reported'],
    ])
  })

  it('leads where its numbers lead, and nowhere without a number', () => {
    expect(before?.entries.map(({ to }) => to)).toEqual(['/duty/funding/p', undefined])
  })

  it('is the standards that held then, with their number unless their name says it', () => {
    expect(before?.standards).toEqual([{ id: 't', name: '初中标准', words: '800' }])
    expect(now?.standards).toEqual([
      { id: 's', name: '小学标准 600', words: '' },
      { id: 't', name: '初中标准', words: '1,800' },
    ])
  })

  it.each([
    // The name has the latest limit; an earlier one that it contains by chance is still told.
    ['标准 1,800', 800, '800'],
    ['标准 18', 8, '8'],
    ['标准 1,800', 1800, ''],
    ['标准 2.5', 5, '5'],
    ['不高于 45–50 人', 50, ''],
  ])('tells the limit beside %s where it is %d: "%s"', (name, value, words) => {
    const [stop] = seriesStops({
      figure: { scale: yuan, language: 'zh-CN' },
      labels: ['2017'],
      series: [],
      standards: [{ id: 's', name, tone: 'muted', values: [value] }],
      strip: () => ({ x: 0, y: 0, width: 0, height: 0 }),
      mark: () => ({ x: 0, y: 0, width: 0, height: 0 }),
      shape: 'point',
    })
    expect(stop?.standards.map((one) => one.words)).toEqual([words])
  })

  it('stands where its strip and its marks stand', () => {
    expect(now?.box).toEqual({ x: 100, y: 0, width: 100, height: 50 })
    expect(now?.entries.map(({ box }) => [box.x, box.y])).toEqual([
      [150, 0],
      [150, 10],
    ])
  })

  it('leaves out a series that does not reach the category', () => {
    const [, second] = seriesStops({
      figure: { scale: yuan, language: 'zh-CN' },
      labels: ['2017', '2018'],
      series: [series('p', '小学', 'primary', [600])],
      standards: [],
      strip: () => ({ x: 0, y: 0, width: 0, height: 0 }),
      mark: () => ({ x: 0, y: 0, width: 0, height: 0 }),
      shape: 'bar',
    })
    expect(second?.entries).toEqual([])
  })
})

describe('a mark in words', () => {
  const [before, now] = stopsOf()
  const spoken = (stop: typeof now, at: number, language: 'zh-CN' | 'en'): string => {
    const entry = stop?.entries[at]
    return stop === undefined || entry === undefined ? '' : speakPosition(stop, entry, language)
  }

  test.each([
    [now, 0, 'zh-CN', '2018，小学：1,000 元/生·年（报告值）；小学标准 600；初中标准：1,800'],
    [before, 1, 'zh-CN', '2017，初中：未公开；初中标准：800'],
    [before, 0, 'en', '2017, 小学: 600 元/生·年 (illustrative); 初中标准: 800'],
  ] as const)('says category, series, number, status and every standard with its number', (stop, at, language, words) => {
    expect(spoken(stop, at, language)).toBe(words)
  })

  it('does not say the name of a row twice', () => {
    const one = { id: 'a', label: '第二初级中学', box: { x: 0, y: 0, width: 1, height: 1 }, standards: [] }
    const entry = {
      id: 'a',
      name: '第二初级中学',
      tone: 'brand',
      status: 'reported',
      words: '3 所',
      box: { x: 0, y: 0, width: 1, height: 1 },
      shape: 'bar',
    } as const
    expect(speakPosition({ ...one, entries: [entry] }, entry, 'zh-CN')).toBe('第二初级中学，3 所（报告值）')
  })

  test.each([
    [datum(12.5, 'reported', undefined, percent), percent, '12.5%'],
    [datum(0, 'reported', undefined, yuan), yuan, '0 元/生·年'],
    [withheld(), yuan, '未公开'],
  ])('has its unit, and a reason has none', (one, scale, words) => {
    expect(datumWords(one, { language: 'zh-CN', scale })).toBe(words)
  })

  it('rests on nothing without a number', () => {
    expect(statusOf(withheld().statistic)).toBeNull()
    expect(statusOf(datum(0).statistic)).toBe('reported')
  })
})
