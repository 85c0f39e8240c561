import { describe, expect, it } from 'vitest'
import { indicatorSeries } from '#figures/build/indicator-series.ts'
import { assessmentsOf, familyAssessments } from '#figures/families/assessments-of.ts'
import { familyTrend } from '#figures/families/family-trend.ts'
import { familyName } from '#figures/titles/family-name.ts'
import { findingOfList } from '#figures/titles/finding-of-list.ts'
import { findingOfStages } from '#figures/titles/finding-of-stages.ts'
import { findingOf } from '#figures/titles/finding-of.ts'
import { indicatorsBars } from '#figures/families/indicators-bars.ts'
import { indicatorsChecklist } from '#figures/families/indicators-checklist.ts'
import { limitLines } from '#figures/families/limit-lines.ts'
import { classSize } from '#figures/classes/class-size.ts'
import { fundingTrend } from '#figures/funding/funding-trend.ts'
import { indicatorById } from '#indicators/catalogue.ts'
import { assessed } from './indicators/assessed.ts'

const funds = (year: number, primary: number, junior: number) => [
  { indicator: 'public-funds-standard', year, stage: 'primary' as const, value: primary },
  { indicator: 'public-funds-standard', year, stage: 'junior' as const, value: junior },
]

describe('figures of indicators', () => {
  // 小学 1,000 against 600, 初中 750 against 800 (国发〔2015〕67号, central and west from 2016).
  const viewed = assessed({ years: [2015, 2016, 2018], rows: [...funds(2016, 630, 830), ...funds(2018, 1000, 750)] })

  it('names the stages that are not met', () => {
    const members = familyAssessments('public-funds-standard', viewed)
    expect(findingOfStages(members, viewed)).toBe('初中生均公用经费标准未达标，差 50 元/生·年')
    expect(members.map((one) => familyName(one, 'zh-CN'))).toEqual(['生均公用经费标准', '生均公用经费标准', '生均公用经费标准'])
  })

  it('draws the quota as steps from the year in which it took effect', () => {
    const figure = familyTrend('public-funds-standard', viewed)
    const primary = figure?.standards.find(({ tone }) => tone === 'primary')
    expect(primary?.values).toEqual([null, 600, 600, 600])
    expect(figure?.series.every(({ step }) => step === true)).toBe(true)
    const members = assessmentsOf(['public-funds-standard-junior'], viewed)
    const scale = { unit: 'yuan-per-student-year', divisor: 1, words: '元/生·年' } as const
    expect(limitLines(members, [2018], scale, viewed).map(({ name }) => name)).toEqual(['标准 800'])
  })

  it('computes a series as the verdict does', () => {
    const indicator = indicatorById('public-funds-standard-primary')
    const series = indicator === undefined ? [] : indicatorSeries(indicator, viewed, [2016, 2018])
    expect(series.map((one) => (one.kind === 'value' ? one.value : one.reason))).toEqual([630, 1000])
  })

  it('lists requirements with their standard and verdict', () => {
    const figure = indicatorsChecklist('c', ['public-funds-standard-primary', 'public-funds-standard-junior'], viewed)
    expect(figure.items.map(({ standard, verdict }) => [standard, verdict])).toEqual([
      ['≥ 600', 'met'],
      ['≥ 800', 'not-met'],
    ])
    expect(figure.title).toBe('初中生均公用经费标准差 50 元/生·年，未达标')
  })

  it('leaves out the bars of other stages', () => {
    const ids = ['public-funds-standard-primary', 'public-funds-standard-junior']
    expect(indicatorsBars('b', ids, { ...viewed, stage: 'junior' })?.bars.map(({ datum }) => datum.text)).toEqual(['750'])
    expect(indicatorsBars('b', [], viewed)).toBeNull()
  })
})

describe('the finding of one indicator', () => {
  it.each([
    ['a rise', 12, 10, '教育系统大讲堂增至 12 期，2017 年为 10 期'],
    ['a fall', 8, 10, '教育系统大讲堂减至 8 期，2017 年为 10 期'],
    ['no change', 10, 10, '教育系统大讲堂 10 期，与 2017 年持平'],
    ['the first year', 10, null, '教育系统大讲堂 10 期'],
    ['a gap', 'withheld', 10, '教育系统大讲堂未公开'],
  ] as const)('tells %s', (_, now, before, words) => {
    const rows = [
      { indicator: 'lecture-forum-sessions', year: 2018, value: now },
      ...(before === null ? [] : [{ indicator: 'lecture-forum-sessions', year: 2017, value: before }]),
    ]
    const viewed = assessed({ years: [2017, 2018], rows })
    expect(assessmentsOf(['lecture-forum-sessions'], viewed).map((one) => findingOf(one, viewed))).toEqual([words])
  })

  it('says what a list lacks, and that nothing is there', () => {
    const viewed = assessed({ years: [2018], rows: [{ indicator: 'party-members', year: 2018, value: 'withheld' }] })
    expect(findingOfList(assessmentsOf(['party-members'], viewed), viewed)).toBe('教育系统党员未公开')
    expect(findingOfList([], viewed)).toBe('没有可以显示的数据')
  })
})

describe('the funding trend', () => {
  const money = (year: number, expenditure: number, revenue: number) => [
    { indicator: 'education-expenditure', year, value: expenditure },
    { indicator: 'recurrent-revenue', year, value: revenue },
  ]

  it.each([
    [
      'faster two years running',
      [...money(2016, 100, 100), ...money(2017, 110, 105), ...money(2018, 121, 110)],
      '教育支出增幅连续 2 年高于财政收入增幅',
    ],
    ['slower', [...money(2017, 100, 100), ...money(2018, 105, 110)], '教育支出增长 5%，低于财政收入增幅 10%'],
    ['equal', [...money(2017, 100, 100), ...money(2018, 110, 110)], '教育支出增长 10%，没有高于财政收入增幅'],
    // What falls is told as falling: −21.15 % beside −57.14 % is no growth, but the smaller fall.
    [
      'a smaller fall',
      [...money(2017, 10_000, 7_000), ...money(2018, 7_885, 3_000)],
      '教育支出下降 21.15%，降幅小于财政收入（下降 57.14%）',
    ],
    ['a larger fall', [...money(2017, 100, 100), ...money(2018, 70, 90)], '教育支出下降 30%，降幅大于财政收入（下降 10%）'],
    ['an equal fall', [...money(2017, 100, 100), ...money(2018, 90, 90)], '教育支出下降 10%，与财政收入降幅相同'],
    ['a fall beside growth', [...money(2017, 100, 100), ...money(2018, 90, 105)], '教育支出下降 10%，财政收入增长 5%'],
    ['growth beside a fall', [...money(2017, 100, 100), ...money(2018, 105, 90)], '教育支出增长 5%，财政收入下降 10%'],
    ['no change beside growth', [...money(2017, 100, 100), ...money(2018, 100, 105)], '教育支出与上年持平，财政收入增长 5%'],
    ['neither changed', [...money(2017, 100, 100), ...money(2018, 100, 100)], '教育支出与上年持平，没有高于财政收入增幅'],
    ['faster in the last year alone', [...money(2017, 100, 100), ...money(2018, 120, 110)], '教育支出增长 20%，高于财政收入增幅'],
  ])('tells %s', (_, rows, title) => {
    const years = [...new Set(rows.map(({ year }) => year))]
    expect(fundingTrend(assessed({ years, rows })).title).toBe(title)
  })

  it('praises no growth that a mistaken unit made, and says what is wrong', () => {
    const rows = [
      ...money(2017, 1e8, 100),
      { indicator: 'education-expenditure', year: 2018, value: 1.1e12 },
      ...money(2018, 0, 110).slice(1),
    ]
    const figure = fundingTrend(assessed({ years: [2017, 2018], rows }))
    expect(figure.title).toBe('2018 年教育支出增幅 1,099,900%，所依据的数字存疑')
    expect(figure.isTitleDoubtful).toBe(true)
    expect(figure.notes).toContain('存疑：2018 年公共财政教育支出 11,000 亿元，约为 2017 年的 1.1 万倍，请核对单位')
  })

  it('tells the chosen year among all of them', () => {
    const rows = [...money(2016, 100, 100), ...money(2017, 110, 105), ...money(2018, 111, 110)]
    const whole = assessed({ years: [2016, 2017, 2018], rows })
    const earlier = fundingTrend({ ...whole, year: 2017 })
    // 10 % against 5 % in 2017; 0.9 % against 4.8 % in 2018.
    expect(earlier.title).toBe('教育支出增长 10%，高于财政收入增幅')
    expect([earlier.years, earlier.chosen]).toEqual([[2017, 2018], 0])
  })

  it('counts years in a row by the calendar', () => {
    const rows = [...money(2014, 100, 100), ...money(2015, 120, 110), ...money(2017, 100, 100), ...money(2018, 120, 110)]
    const viewed = assessed({ years: [2014, 2015, 2017, 2018], rows })
    expect(fundingTrend(viewed).title).toBe('教育支出增长 20%，高于财政收入增幅')
  })

  it('never tells the growth of an earlier year as that of the chosen one', () => {
    const rows = [...money(2016, 100, 100), ...money(2017, 120, 110), ...money(2019, 150, 120)]
    const viewed = assessed({ years: [2016, 2017, 2019], rows })
    expect(fundingTrend(viewed).title).toBe('2019 年教育支出增幅未采集')
    expect(fundingTrend(viewed).years).toEqual([2017, 2018, 2019])
  })

  it('says that a first year has nothing to grow from', () => {
    expect(fundingTrend(assessed({ years: [2018], rows: money(2018, 100, 100) })).title).toBe('2018 年教育支出增幅未采集')
  })
})

describe('class sizes', () => {
  const school = {
    id: 's',
    name: { zh: '第一小学', en: 'Primary 1' },
    kind: 'primary' as const,
    stages: ['primary' as const],
    ownership: 'public' as const,
    area: 'urban' as const,
    boarding: false,
    status: 'reported' as const,
    source: 'book',
  }
  const classes = (...sizes: readonly number[]) =>
    sizes.map((students) => ({ school: 's', stage: 'primary' as const, year: 2018, grade: 1, students }))
  const figure = (...sizes: readonly number[]) => classSize(assessed({ years: [2018], schools: [school], classes: classes(...sizes) }))

  it.each([
    ['all within the standard of 45', [45, 40], '全部 2 个班不超过标准班额'],
    ['one above it', [46, 40], '1 个班超过标准班额，无大班额'],
    ['the last size that is not large', [55, 40], '1 个班超过标准班额，无大班额'],
    ['a large class', [56, 40], '1 个班超过标准班额，其中大班额 1 个，无超大班额'],
    ['the last size that is not super-sized', [65, 40], '1 个班超过标准班额，其中大班额 1 个，无超大班额'],
    ['a super-sized class', [66, 40, 40, 40], '1 个班超过标准班额，其中大班额 1 个（超大班额 1 个）'],
  ])('tells %s', (_, sizes, title) => {
    expect(figure(...sizes).title).toBe(title)
  })

  it('puts 45 and 46 into different intervals, with the limit between them', () => {
    const { bins, series, limits } = figure(45, 46)
    const counts = bins.flatMap((bin, index) => (series[0]?.data[index]?.text === '1' ? [`${bin.from}–${bin.to - 1}`] : []))
    expect(counts).toEqual(['41–45', '46–50'])
    expect(limits.find(({ id }) => id === 'QB-G05a')?.value).toBe(46)
  })

  it('says that a year has no class list', () => {
    expect(figure().title).toBe('2018 年班级台账未采集')
  })
})
