import { balanceStages } from '#pages/balance/balance-stages.ts'
import { balanceTitle, stageName } from '#figures/balance/balance-title.ts'
import { chosenResource } from '#pages/balance/chosen-resource.ts'
import { balanceDistribution } from '#figures/balance/balance-distribution.ts'
import { balanceVariation } from '#figures/balance/balance-variation.ts'
import { resources } from '#indicators/resources/resource.ts'
import { districtOf } from '#test/indicators/balance/enough.ts'
import { school } from '#test/indicators/small-district.ts'
import { describe, expect, test } from 'vitest'
import { contextOf, sheetOf, three } from '#test/pages/balance/balance-sheets.ts'

const sports = resources.find(({ id }) => id === 'sports-area-per-student') ?? chosenResource(undefined, sheetOf())

describe('the headline', () => {
  test('counts the schools that pass, those unknown, and the coefficients beyond their limit', () => {
    expect(balanceTitle(sheetOf(), contextOf(three))).toBe('3 所小学中 1 所综合达标，1 所缺数据无法评定，1 项差异系数无法计算')
    expect(balanceTitle(sheetOf(), contextOf(three, { language: 'en' }))).toBe(
      '1 of 3 primary schools pass the resource rule, 1 cannot be assessed; 1 variation cannot be computed',
    )
  })

  test('says that all is well only where it is', () => {
    const well = districtOf([[school('a')], [school('b')]])
    expect(balanceTitle(sheetOf(well), contextOf(well))).toBe('2 所小学全部综合达标，7 项差异系数均未超限')
    const uneven = districtOf([[school('a'), { 'sports-area': 60_000 }], [school('b')]])
    expect(balanceTitle(sheetOf(uneven), contextOf(uneven))).toBe('2 所小学全部综合达标，1 项差异系数超限')
  })

  test('says that there is no school of the stage', () => {
    const none = districtOf([])
    expect(balanceTitle(sheetOf(none), contextOf(none))).toBe('2018 年没有小学纳入优质均衡资源配置评估')
    expect(stageName('junior', 'en')).toBe('junior secondary')
    expect(balanceStages(contextOf(three))).toEqual([
      { id: 'primary', count: 3 },
      { id: 'junior', count: 0 },
    ])
  })
})

describe('the figures', () => {
  test('show the resource of the address, else the one that varies most', () => {
    expect(chosenResource('equipment-per-student', sheetOf()).id).toBe('equipment-per-student')
    const uneven = districtOf([[school('a'), { 'pe-arts-teachers': 60 }], [school('b')]])
    expect(chosenResource('gold', sheetOf(uneven)).id).toBe('pe-arts-teachers-per-100')
  })

  test('list the schools from the lowest, each leading to its working; what is missing comes last with the reason', () => {
    const figure = balanceDistribution(sports, 'primary', '', contextOf(three))
    expect(figure.title).toBe('生均体育运动场馆面积：2 所学校中 1 所达到标准')
    expect(figure.notes).toEqual(['另有 1 所缺数据，未计入。'])
    if (figure.kind !== 'bars') throw new Error('Few schools have a bar each.')
    expect(figure.bars.map(({ id, datum }) => [id, datum.text, datum.to])).toEqual([
      ['b', '5', '/balance?school=b&indicator=sports-area-per-student'],
      ['a', '7.5', '/balance?school=a&indicator=sports-area-per-student'],
      ['c', '未公开', '/balance?school=c&indicator=sports-area-per-student'],
    ])
    expect(figure.limits.map(({ name, value }) => [name, value])).toEqual([['标准 7.5 ㎡/生', 7.5]])
  })

  test('count many schools in intervals that end at the threshold', () => {
    // 6.5, 7, … 12.5 m²: 13 schools, of which 6.5 and 7 are short of 7.5.
    const many = districtOf(Array.from({ length: 13 }, (_, at) => [school(`s${at}`), { 'sports-area': 6_500 + at * 500 }] as const))
    const figure = balanceDistribution(sports, 'primary', '', contextOf(many))
    expect(figure.title).toBe('生均体育运动场馆面积：13 所学校中 11 所达到标准')
    if (figure.kind !== 'histogram') throw new Error('Many schools are counted.')
    // From 6.5 to 12.5 in about seven steps: 1 m² each.
    expect(figure.bins.map(({ mark }) => mark)).toEqual(['6.5', '7.5', '8.5', '9.5', '10.5', '11.5', '12.5'])
    expect(figure.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['6.5–7.5', '2'],
      ['7.5–8.5', '2'],
      ['8.5–9.5', '2'],
      ['9.5–10.5', '2'],
      ['10.5–11.5', '2'],
      ['11.5–12.5', '2'],
      ['12.5–13.5', '1'],
    ])
  })

  test('draw the coefficient against the limit in force', () => {
    // 5 and 15 m²: mean 10, deviation 5.
    const pair = districtOf([
      [school('a'), { 'sports-area': 5_000 }],
      [school('b'), { 'sports-area': 15_000 }],
    ])
    const { title, series, standards } = balanceVariation(sports, 'primary', '', contextOf(pair))
    expect(title).toBe('生均体育运动场馆面积差异系数 0.5')
    expect(series.map(({ id, data }) => [id, data.map(({ text }) => text)])).toEqual([
      ['own', ['0.5']],
      // Six of 0 and one of 0.5: 0.5 ÷ 7 = 0.0714.
      ['mean', ['0.071']],
    ])
    expect(standards.map(({ values }) => values)).toEqual([[0.5]])
  })
})
