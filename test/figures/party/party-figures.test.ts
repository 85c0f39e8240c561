import { describe, expect, it } from 'vitest'
import { partyBranches } from '#figures/party/party-branches.ts'
import { partyCoverage } from '#figures/party/party-coverage.ts'
import { smallView } from '#test/figures/small-view.ts'

describe('coverage by Party organisations', () => {
  const told = (before: number | null, now: number | 'withheld', language: 'zh-CN' | 'en' = 'zh-CN') => {
    const rows = [
      { indicator: 'party-coverage', year: 2018, value: now },
      ...(before === null ? [] : [{ indicator: 'party-coverage', year: 2017, value: before }]),
    ]
    return partyCoverage(smallView({ years: [2017, 2018], rows }, { language })).title
  }

  it.each([
    ['full for the first time', told(98, 100), '中小学校党组织 100% 全覆盖，2017 年为 98%'],
    ['full as before', told(100, 100), '中小学校党组织和党建工作 100% 全覆盖'],
    ['full in the first year', told(null, 100), '中小学校党组织和党建工作 100% 全覆盖'],
    ['short', told(90, 97), '党组织覆盖率 97%，距全覆盖差 3 个百分点'],
    ['short by little: never rounded to full', told(90, 99.999), '党组织覆盖率 99.999%，距全覆盖差 0.001 个百分点'],
    ['withheld', told(90, 'withheld'), '中小学校党组织覆盖率未公开'],
    ['in English', told(98, 100, 'en'), 'Party organisations cover 100% of schools, up from 98% in 2017'],
  ])('%s', (_, words, expected) => {
    expect(words).toBe(expected)
  })
})

it('tells branches by both years and keeps the stated total', () => {
  const rows = [
    { indicator: 'party-branches', year: 2017, value: 24 },
    { indicator: 'party-branches', year: 2018, value: 25 },
    { indicator: 'party-branches-units', year: 2018, value: 23 },
  ]
  const figure = partyBranches(smallView({ years: [2017, 2018], rows }))
  expect(figure.title).toBe('党支部增至 25 个，2017 年为 24 个')
  expect(figure.series.find(({ id }) => id === 'party-branches-units')?.data.map(({ text }) => text)).toEqual(['未采集', '23'])
})
