import { describe, expect, it } from 'vitest'
import { categoryTable } from '#figures/build/category-table.ts'
import { citeInShort, citeSources } from '#figures/build/cite-sources.ts'
import { columnsFigure } from '#figures/build/columns-figure.ts'
import { datum, writeSeries } from '#figures/build/datum.ts'
import { decimalYear } from '#figures/build/decimal-year.ts'
import { figureHead } from '#figures/build/figure-head.ts'
import { figureScale } from '#figures/build/figure-scale.ts'
import { figureStatus } from '#figures/build/figure-status.ts'
import { histogramFigure } from '#figures/build/histogram-figure.ts'
import { tiersFigure } from '#figures/build/tiers-figure.ts'
import { timelineFigure } from '#figures/build/timeline-figure.ts'
import { trendFigure } from '#figures/build/trend-figure.ts'
import { missing, type Value } from '#statistics/statistic.ts'
import { smallView } from '#test/figures/small-view.ts'

const value = (number: number, status: Value['status'] = 'reported'): Value => ({ kind: 'value', value: number, status, sources: ['book'] })
const viewed = smallView({ years: [2017, 2018] })
const plain = figureScale([value(3)], 'school', 'zh-CN')

describe('the small parts of a figure', () => {
  it('writes a number in the figure’s scale and keeps where it leads', () => {
    expect(datum(value(1234), plain, 'zh-CN', '/classes')).toEqual({ statistic: value(1234), text: '1,234', to: '/classes' })
    expect(datum(missing('withheld'), plain, 'zh-CN').text).toBe('未公开')
  })

  it('chooses one scale by the largest number, so that 0.9 亿元 stands beside 7.2 亿元', () => {
    const scale = figureScale([value(90_000_000), value(720_000_000)], 'yuan', 'zh-CN')
    expect(scale.words).toBe('亿元')
    expect(datum(value(90_000_000), scale, 'zh-CN').text).toBe('0.9')
  })

  it.each([
    [[value(1)], 'reported'],
    [[value(1, 'illustrative')], 'illustrative'],
    [[value(1), value(2, 'illustrative')], 'mixed'],
    [[missing('withheld')], 'none'],
  ] as const)('says what the numbers rest on (%#)', (statistics, status) => {
    expect(figureStatus(statistics)).toBe(status)
  })

  it('cites each source once with its section', () => {
    expect(citeSources([value(1), value(2)], viewed.district, 'zh-CN')).toEqual(['自查报告 二'])
    expect(citeSources([value(1)], viewed.district, 'en')).toEqual(['Report Two'])
  })

  it('cites sections of one document together in short, and what was made up last', () => {
    const short = (number: string) => ({ zh: `自查报告 ${number}`, en: `Report ${number}` })
    const sources = [
      { id: 'made', title: { zh: '示意数据', en: 'Illustrative data' }, kind: 'illustration' },
      { id: 'four', title: { zh: '某区自查报告', en: 'Report of the district' }, short: short('二（四）'), kind: 'report' },
      { id: 'five', title: { zh: '某区自查报告', en: 'Report of the district' }, short: short('二（五）'), kind: 'report' },
    ] as const
    const own = {
      ...viewed.district,
      package: { ...viewed.district.package, meta: { ...viewed.district.package.meta, sources: [...sources] } },
    }
    const from = (...ids: readonly string[]) => ids.map((id) => ({ ...value(1), sources: [id] }))
    expect(citeInShort(from('made', 'five', 'four'), own, 'zh-CN')).toEqual(['自查报告 二（四）、二（五）', '示意数据'])
    expect(citeInShort(from('four'), own, 'en')).toEqual(['Report 二（四）'])
  })

  it.each([
    ['2018', 2018.5],
    ['2018-01', 2018 + 0.5 / 12],
    ['2018-12-16', 2018 + (11 + 15.5 / 31) / 12],
    ['later', null],
  ])('places the date %s at %s', (date, year) => {
    expect(decimalYear(date)).toEqual(year === null ? null : expect.closeTo(year, 9))
  })

  it('states the numbers in the alternative text, a reason without a unit', () => {
    const head = { id: 'x', title: '发现', subtitle: '所' }
    const spoken = [
      { name: '小学', datum: datum(value(8), plain, 'zh-CN') },
      { name: '初中', datum: datum(missing('withheld'), plain, 'zh-CN') },
    ]
    expect(figureHead(head, viewed, plain, [value(8)], spoken).alt).toBe('发现（所）。小学 8 所，初中 未公开。')
    const english = { ...head, title: 'Finding', subtitle: 'Schools', spokenOf: '2018' }
    expect(figureHead(english, { ...viewed, language: 'en' }, plain, [value(8)], spoken).alt).toBe(
      'Finding (Schools). 2018 – 小学: 8 所; 初中: 未公开.',
    )
  })
})

describe('records over categories', () => {
  const series = { id: 'a', name: '甲', tone: 'brand' as const, statistics: [value(1), missing('not-collected')] }

  it('writes a series in the scale of its figure', () => {
    expect(writeSeries(series, plain, viewed).data.map(({ text }) => text)).toEqual(['1', '未采集'])
  })

  it('lists a row a category with the standards behind the series', () => {
    const standards = [{ id: 's', name: '标准 2', tone: 'muted' as const, values: [null, 2] }]
    const categories = [
      { id: '2017', label: '2017' },
      { id: '2018', label: '2018' },
    ]
    const table = categoryTable({ heading: '年份', categories, series: [writeSeries(series, plain, viewed)], standards }, plain)
    expect(table.columns.map(({ name }) => name)).toEqual(['年份', '甲', '标准 2'])
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['2017', '1', ''],
      ['2018', '未采集', '2'],
    ])
  })

  it('draws lines over the years given', () => {
    const figure = trendFigure({ id: 't', title: '题', subtitle: '所', unit: 'school', years: [2017, 2018], series: [series] }, viewed)
    expect(figure.years).toEqual([2017, 2018])
    expect(figure.alt).toBe('题（所）。2018 年：甲 未采集。')
  })

  it('adds up stacks, and gives no total where a part is missing', () => {
    const other = { ...series, id: 'b', name: '乙', statistics: [value(2), value(3)] }
    const categories = [
      { id: '2017', label: '2017' },
      { id: '2018', label: '2018' },
    ]
    const input = {
      id: 'c',
      title: '题',
      subtitle: '所',
      unit: 'school',
      arrangement: 'stacked',
      heading: '年份',
      categories,
      series: [series, other],
    } as const
    expect(columnsFigure(input, viewed).totals?.map(({ text }) => text)).toEqual(['3', '未采集'])
  })
})

describe('other records', () => {
  it('names the intervals of a histogram by whole numbers', () => {
    const bins = [
      { from: 41, to: 46 },
      { from: 46, to: 47 },
    ]
    const series = [{ id: 'a', name: '小学', tone: 'primary' as const, statistics: [value(4), value(1)] }]
    const figure = histogramFigure(
      { id: 'h', title: '题', subtitle: '班', unit: 'class', bins, most: 4, series, limits: [], axis: '人数', spoken: [] },
      viewed,
    )
    expect(figure.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['41–45', '4'],
      ['46', '1'],
    ])
  })

  it('keeps tiers in their order', () => {
    const tiers = [
      { id: 'one', label: '一级', statistic: value(1) },
      { id: 'two', label: '二级', statistic: value(6) },
    ]
    const figure = tiersFigure({ id: 'n', title: '题', subtitle: '个', unit: 'item', headings: ['层级', '数量'], tiers }, viewed)
    expect(figure.tiers.map(({ datum: { text } }) => text)).toEqual(['1', '6'])
  })

  it('takes status and sources of a time line from its events', () => {
    const figure = timelineFigure(
      {
        id: 'p',
        title: '题',
        subtitle: '年',
        years: [2014, 2018],
        events: [],
        statistics: [value(1, 'illustrative')],
        table: { columns: [], rows: [] },
      },
      viewed,
    )
    expect(figure.status).toBe('illustrative')
  })
})
