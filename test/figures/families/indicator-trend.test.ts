import { describe, expect, test } from 'vitest'
import { indicatorTrend } from '#figures/families/indicator-trend.ts'
import { stagesTable } from '#pages/duties/drill-down/stages-table.ts'
import { familyOf } from '#figures/families/family-of.ts'
import { yearsTable } from '#pages/duties/drill-down/years-table.ts'
import type { DistrictView } from '#view/district-view.ts'
import { assessed } from '#test/figures/indicators/assessed.ts'
import { bundledView } from '#test/records/bundled-view.ts'

function assessmentOf(id: string, { assessments }: DistrictView) {
  const found = assessments.find(({ indicator }) => indicator.id === id)
  if (found === undefined) throw new Error(`no indicator ${id}`)
  return found
}

function trendOf(id: string, view: DistrictView) {
  const figure = indicatorTrend.build(view, { indicator: id })
  if (figure === null) throw new Error(`no figure of ${id}`)
  return figure
}

const viewed = bundledView('mouqu')
const primaryFunds = assessmentOf('public-funds-standard-primary', viewed)

test('the chart of an indicator has all stages of its family and their standards as steps', () => {
  const figure = trendOf('public-funds-standard-primary', viewed)
  expect(figure.id).toBe('indicator-trend')
  expect(figure.title).toBe('小学生均公用经费标准 1,000 元/生·年，与 2017 年持平')
  expect(figure.subtitle).toBe('元/生·年，2014–2018 年，按学段')
  expect(figure.series.map(({ name, tone }) => [name, tone])).toEqual([
    ['小学', 'primary'],
    ['初中', 'junior'],
    ['高中', 'senior'],
  ])
  expect(figure.series[0]?.data.map(({ text }) => text)).toEqual(['560', '600', '630', '1,000', '1,000'])
  // 国发〔2015〕67号 from 2016, Henan's senior quota from 2017; the quota of 2020 stood in no document yet.
  expect(figure.standards.map(({ name, values }) => [name, values])).toEqual([
    ['小学标准 600', [null, null, 600, 600, 600]],
    ['初中标准 800', [null, null, 800, 800, 800]],
    ['高中标准 1,000', [null, null, null, 1000, 1000]],
  ])
})

test('an earlier year finds its own rise and stands strong among all years', () => {
  const earlier = bundledView('mouqu', { year: 2017, language: 'en' })
  const figure = trendOf('public-funds-standard-primary', earlier)
  expect(figure.years).toEqual([2014, 2015, 2016, 2017, 2018])
  expect(figure.chosen).toBe(3)
  expect(figure.alt).toContain('1,000')
  expect(figure.title).toBe(
    'Per-student public funds standard, primary up to 1,000 yuan per student a year from 630 yuan per student a year in 2016',
  )
})

test('the stages stand side by side with change, standard and verdict', () => {
  const { table, unit } = stagesTable(familyOf(primaryFunds.indicator, viewed), viewed)
  expect(table.columns.map(({ name }) => name)).toEqual(['学段', '2017', '2018', '比上年', '标准', '评定'])
  expect(unit).toBe('元/生·年')
  expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['小学', '1,000', '1,000', '持平', '≥ 600', '达标'],
    ['初中', '1,200', '1,200', '持平', '≥ 800', '达标'],
    ['高中', '2,000', '2,000', '持平', '≥ 1,000', '达标'],
  ])
})

test('a year with a recommendation only tells it, and gives no verdict', () => {
  // 幼儿园工作规程 art. 11: 一般为 25 in 小班.
  const small = assessmentOf('largest-kindergarten-class-small', viewed)
  const [latest] = yearsTable(small.indicator, viewed).table.rows
  expect(latest?.cells.slice(0, 4).map(({ text }) => text)).toEqual(['2018', '29', '≤ 25', '一般要求，不评定'])
  expect(latest?.cells[3]?.verdict).toBeUndefined()
})

test('every year has its own standard, verdict and status', () => {
  const rows = yearsTable(primaryFunds.indicator, viewed).table.rows.map(({ cells }) => cells.slice(0, 5).map(({ text }) => text))
  expect(rows).toEqual([
    ['2018', '1,000', '≥ 600', '达标', '报告值'],
    ['2017', '1,000', '≥ 600', '达标', '报告值'],
    ['2016', '630', '≥ 600', '达标', '报告值'],
    ['2015', '600', '无', '无标准', '示意值'],
    ['2014', '560', '无', '无标准', '示意值'],
  ])
})

test('with reported values only, made-up years say that the report has nothing', () => {
  const only = bundledView('mouqu', { onlyReported: true })
  const rows = yearsTable(primaryFunds.indicator, only).table.rows.map(({ cells }) => cells.slice(0, 2).map(({ text }) => text))
  expect(rows.slice(-2)).toEqual([
    ['2015', '报告未载'],
    ['2014', '报告未载'],
  ])
})

test.each(['mouqu', 'qingshan'] as const)('every indicator of %s has a chart that says something in both languages', (id) => {
  for (const language of ['zh-CN', 'en'] as const) {
    const of = bundledView(id, { language })
    for (const assessment of of.assessments) {
      const figure = trendOf(assessment.indicator.id, of)
      expect(figure.title).not.toMatch(/undefined|NaN/)
      if (language === 'en')
        expect(figure.title + figure.subtitle + figure.standards.map(({ name }) => name).join()).not.toMatch(/\p{Script=Han}/u)
    }
  }
})

describe('a standard that changes', () => {
  const yearsFrom = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const linesOf = (id: string, of: DistrictView) =>
    trendOf(id, of).standards.map(({ name, values, later }) => ({ name, values, later: later === true }))

  test('is a step in the year in which it changed: per-student funds of 2016, 2020 and 2023', () => {
    const years = yearsFrom(2015, 2023)
    const rows = years.map((year) => ({ indicator: 'public-funds-standard', year, stage: 'primary' as const, value: 640 }))
    // 国发〔2015〕67号 from the spring of 2016; one rate for the country from 2020; raised in 2023.
    expect(linesOf('public-funds-standard-primary', assessed({ years, rows }))[0]).toEqual({
      name: '小学标准 720',
      values: [null, 600, 600, 600, 600, 650, 650, 650, 720],
      later: false,
    })
    const verdicts = yearsTable(
      assessmentOf('public-funds-standard-primary', assessed({ years, rows })).indicator,
      assessed({ years, rows }),
    )
    expect(verdicts.table.rows.toReversed().map(({ cells }) => cells[3]?.verdict)).toEqual([
      'no-standard',
      ...Array.from({ length: 4 }, () => 'met'),
      ...Array.from({ length: 4 }, () => 'not-met'),
    ])
  })

  test('is a target before it is due: super-sized classes in Henan, 5 % by 2018 and none by 2020', () => {
    const classes = yearsFrom(2016, 2021).map((year) => ({ school: 'a', stage: 'primary' as const, year, grade: 1, students: 70 }))
    const ending = (last: number) => assessed({ years: yearsFrom(2016, last), classes: classes.filter(({ year }) => year <= last) })
    // The nation's target of 2 % dates from July 2016 (国发〔2016〕40号), Henan's of 5 % from February 2018.
    expect(linesOf('super-sized-class-share', ending(2017))).toEqual([{ name: '2018 年目标 2%', values: [2, 2], later: true }])
    expect(assessmentOf('super-sized-class-share', ending(2017)).verdict).toBe('no-standard')
    // Senior schools have a rule of their own from 2020, drawn beside that of compulsory ones.
    expect(linesOf('super-sized-class-share', ending(2021))).toEqual([
      { name: '标准 0%', values: [null, null, 2, 2, 0, 0], later: false },
      { name: '高中标准 0%', values: [null, null, null, null, 0, 0], later: false },
    ])
    expect(linesOf('super-sized-class-share', ending(2018)).map(({ later, values }) => [later, values])).toEqual([
      [false, [null, null, 2]],
      [true, [null, null, 0]],
    ])
  })
})
