import { describe, expect, it } from 'vitest'
import type { DistrictView } from '#view/district-view.ts'
import { assessmentsOf, familyAssessments } from '#figures/families/assessments-of.ts'
import { familyName } from '#figures/titles/family-name.ts'
import { findingOfList } from '#figures/titles/finding-of-list.ts'
import { findingOfStages } from '#figures/titles/finding-of-stages.ts'
import { findingOf } from '#figures/titles/finding-of.ts'
import { verdictFinding } from '#figures/titles/verdict-finding.ts'
import { assessed } from './assessed.ts'

const one = (viewed: DistrictView, id: string) => assessmentsOf([id], viewed)[0]

const funds = (year: number, primary: number, junior: number, senior: number | null) => [
  { indicator: 'public-funds-standard', year, stage: 'primary' as const, value: primary },
  { indicator: 'public-funds-standard', year, stage: 'junior' as const, value: junior },
  { indicator: 'public-funds-standard', year, stage: 'senior' as const, value: senior ?? ('withheld' as const) },
]

const students = (year: number, primary: number, junior: number) => [
  { indicator: 'students', year, stage: 'primary' as const, value: primary },
  { indicator: 'students', year, stage: 'junior' as const, value: junior },
]

describe('the finding of one indicator against its limit', () => {
  // 国发〔2015〕67号: 小学 600 元 from 2016, central and west.
  it.each([
    ['below', 590, '小学生均公用经费标准 590 元/生·年，低于标准 600 元/生·年'],
    ['reached', 600, '小学生均公用经费标准 600 元/生·年，达到标准 600 元/生·年'],
  ])('%s', (_, value, words) => {
    const viewed = assessed({ years: [2018], rows: funds(2018, value, 800, 1000) })
    const found = one(viewed, 'public-funds-standard-primary')
    expect(found && findingOf(found, viewed)).toBe(words)
  })
})

describe('the verdicts of several', () => {
  const told = (primary: number, junior: number, senior: number | null, language: 'zh-CN' | 'en' = 'zh-CN') => {
    const viewed = assessed({ years: [2018], rows: funds(2018, primary, junior, senior) })
    return verdictFinding(familyAssessments('public-funds-standard', viewed), { ...viewed, language })
  }

  // Limits of 2018: 600, 800 and, for senior schools of the city, 1,000. 3 % above 600 is 618.
  it.each([
    ['one not met, with its gap', told(590, 900, 1200), '小学生均公用经费标准差 10 元/生·年，未达标'],
    // 10 of 600 is 1.67 %, 10 of 800 is 1.25 %: the larger share of its limit is named.
    ['two not met', told(590, 790, 1200), '2 项未达标，差距最大的是小学生均公用经费标准，差 10 元/生·年'],
    ['one to watch', told(610, 900, 1200), '小学生均公用经费标准需关注，其余 2 项达标'],
    ['one to watch beside what is unknown', told(610, 900, null), '3 项有标准的指标：1 项达标，1 项需关注，1 项未公开、无法评定'],
    ['all met', told(700, 900, 1200), '3 项有标准的指标全部达标'],
    ['met beside what is unknown', told(700, 900, null), '3 项有标准的指标：2 项达标，1 项未公开、无法评定'],
    [
      'in English',
      told(590, 790, 1200, 'en'),
      '2 not met, furthest off: per-student public funds standard, primary, 10 yuan per student a year short',
    ],
  ])('%s', (_, words, expected) => {
    expect(words).toBe(expected)
  })

  it('is silent where no standard tests any', () => {
    expect(verdictFinding([], assessed({ years: [2018] }))).toBeNull()
  })
})

describe('a family of stages with a standard', () => {
  // Limits of 2018 as above.
  it.each([
    ['one not met', 700, 790, '初中生均公用经费标准未达标，差 10 元/生·年'],
    ['two not met, the larger share of its limit named', 590, 790, '小学、初中生均公用经费标准未达标，差距最大的是小学，差 10 元/生·年'],
    ['one to watch', 610, 900, '小学生均公用经费标准需关注，其余 2 个学段达标'],
    ['all met', 700, 900, '3 个学段生均公用经费标准全部达标'],
  ])('%s', (_, primary, junior, words) => {
    const viewed = assessed({ years: [2018], rows: funds(2018, primary, junior, 1200) })
    expect(findingOfStages(familyAssessments('public-funds-standard', viewed), viewed)).toBe(words)
  })

  it('is told above a strict limit, and what it must exceed where it just equals it', () => {
    // 国办发〔2018〕82号 third: expenditure is to grow faster than recurrent revenue.
    const rows = (expenditure: number) => [
      { indicator: 'education-expenditure', year: 2017, value: 100 },
      { indicator: 'education-expenditure', year: 2018, value: expenditure },
      { indicator: 'recurrent-revenue', year: 2017, value: 100 },
      { indicator: 'recurrent-revenue', year: 2018, value: 110 },
    ]
    const titles = [112, 110, 108].map((expenditure) => {
      const viewed = assessed({ years: [2017, 2018], rows: rows(expenditure) })
      const found = one(viewed, 'education-expenditure-growth')
      return found && findingOf(found, viewed)
    })
    expect(titles).toEqual([
      '公共财政教育支出增幅 12%，高于标准 10%',
      '公共财政教育支出增幅 10%，须高于 10%',
      '公共财政教育支出增幅 8%，低于标准 10%',
    ])
  })
})

describe('a family of stages without a standard', () => {
  it.each([
    ['all above', [...students(2017, 100, 50), ...students(2018, 110, 60)], '2 个学段在校（园）学生数均高于 2017 年'],
    ['all below', [...students(2017, 110, 60), ...students(2018, 100, 50)], '2 个学段在校（园）学生数均低于 2017 年'],
    ['all the same', [...students(2017, 110, 60), ...students(2018, 110, 60)], '2 个学段在校（园）学生数均与 2017 年持平'],
    ['mixed', [...students(2017, 100, 60), ...students(2018, 110, 50)], '在校（园）学生数：小学高于 2017 年，初中低于 2017 年'],
    ['no year before', students(2018, 110, 50), '在校（园）学生数：小学 110 人、初中 50 人'],
  ])('%s', (_, rows, words) => {
    const viewed = assessed({ years: [2017, 2018], rows })
    const members = familyAssessments('students', viewed).filter(
      ({ indicator }) => indicator.stage === 'primary' || indicator.stage === 'junior',
    )
    expect(findingOfStages(members, viewed)).toBe(words)
    expect(members[0] && familyName(members[0], 'en')).toBe('Students')
  })
})

describe('the finding of a list', () => {
  it('gives the first two numbers where no standard tests them', () => {
    const rows = [
      { indicator: 'community-colleges', year: 2018, value: 1 },
      { indicator: 'community-teachers', year: 2018, value: 28 },
    ]
    const viewed = assessed({ years: [2018], rows })
    expect(findingOfList(assessmentsOf(['community-colleges', 'community-teachers'], viewed), viewed)).toBe(
      '社区学院（一级）1 个，社区学院专、兼职教师 28 人',
    )
  })
})
