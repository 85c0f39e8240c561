import { describe, expect, it } from 'vitest'
import { indicatorsFacts } from '#figures/families/indicators-facts.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import { tellChange } from '#figures/titles/tell-change.ts'
import { tellValues } from '#figures/titles/tell-values.ts'
import { assessCatalogue } from '#indicators/catalogue.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { smallView } from './small-view.ts'

const value = (number: number, qualifier?: string): Statistic => ({
  kind: 'value',
  value: number,
  status: 'reported',
  sources: [],
  ...(qualifier === undefined ? {} : { qualifier }),
})

const viewed = smallView({ years: [2017, 2018] })
const english = { ...viewed, language: 'en' as const }

describe('tellChange', () => {
  const told = (unit: Unit, before: Statistic | undefined, now: Statistic) => ({
    name: '指标',
    unit,
    at: (year: number) => (year === 2018 ? now : (before ?? missing('not-collected'))),
  })

  it.each([
    ['a rise', told('school', value(3), value(5)), '指标增至 5 所，2017 年为 3 所'],
    ['a fall', told('school', value(5), value(3)), '指标减至 3 所，2017 年为 5 所'],
    ['a share that rises', told('percent', value(60), value(63)), '指标升至 63%，2017 年为 60%'],
    ['a share that falls', told('percent', value(63), value(60)), '指标降至 60%，2017 年为 63%'],
    ['a coefficient that falls', told('coefficient', value(0.548), value(0.523)), '指标降至 0.523，2017 年为 0.548'],
    ['no change', told('school', value(5), value(5)), '指标 5 所，与 2017 年持平'],
    ['equal numbers that a source only rounds', told('school', value(50), value(50, '余')), '指标 50 余所'],
    ['a number that the source marks in words', told('course', value(42), value(50, '近')), '指标增至近 50 门，2017 年为 42 门'],
    ['the first number', told('school', undefined, value(5)), '指标 5 所'],
    ['a missing number', told('school', value(5), missing('withheld')), '指标未公开'],
  ])('%s', (_, input, words) => {
    expect(tellChange(input, viewed)).toBe(words)
  })

  it('compares with no other year than the one before', () => {
    const gap = smallView({ years: [2016, 2018] })
    expect(tellChange({ name: '指标', unit: 'school', at: (year) => (year === 2017 ? missing('not-collected') : value(year)) }, gap)).toBe(
      '指标 2,018 所',
    )
    expect(shownYears(gap)).toEqual([2016, 2017, 2018])
  })

  it('tells it in English', () => {
    expect(tellChange(told('percent', value(60), value(63)), english)).toBe('指标 up to 63% from 60% in 2017')
  })
})

describe('tellValues', () => {
  it('tells each number with its unit, then what is missing by reason', () => {
    const items = [
      { name: '党员', unit: 'person', statistic: missing('withheld') },
      { name: '支部', unit: 'item', statistic: value(4) },
      { name: '覆盖率', unit: 'percent', statistic: value(100) },
      { name: '活动', unit: 'item', statistic: missing('withheld') },
    ] as const
    expect(tellValues(items, viewed)).toBe('支部 4 个、覆盖率 100%，党员、活动未公开')
    expect(tellValues(items.slice(0, 1), english)).toBe('党员: withheld')
    // A title is no list: of three numbers the figure itself has the third.
    const three = [4, 5, 6].map((number) => ({ name: `甲${number}`, unit: 'item' as const, statistic: value(number) }))
    expect(tellValues(three, viewed)).toBe('甲4 4 个、甲5 5 个')
  })
})

describe('indicatorsFacts', () => {
  const small = smallView({
    years: [2016, 2017, 2018],
    rows: [
      { indicator: 'township-community-schools', year: 2017, value: 4 },
      { indicator: 'township-community-schools', year: 2018, value: 6 },
      { indicator: 'community-training-attendances', year: 2018, value: 'withheld' },
    ],
  })
  const assessed = { ...small, assessments: assessCatalogue(small.district, small.standards, 2018) }
  const ids = ['township-community-schools', 'community-training-attendances']
  const figure = indicatorsFacts({ id: 'facts', title: '标题', subtitle: '副题' }, ids, assessed)

  it('gives each number its own unit and what it was in the year before', () => {
    expect(figure.facts.map(({ datum, unitText, before }) => [datum.text, unitText, before])).toEqual([
      ['6', '个', '2017 年 4 个'],
      ['未公开', '', null],
    ])
    expect(figure.facts.map(({ datum }) => datum.to)).toEqual([
      '/duty/community/township-community-schools',
      '/duty/community/community-training-attendances',
    ])
  })

  it('has a column of the table for each year', () => {
    expect(figure.table.columns.map(({ name }) => name)).toEqual(['名称', '2016', '2017', '2018'])
    expect(figure.table.rows.map(({ cells }) => cells.slice(1).map(({ text }) => text))).toEqual([
      ['未采集', '4 个', '6 个'],
      ['未采集', '未采集', '未公开'],
    ])
  })
})
