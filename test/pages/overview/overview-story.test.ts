import { describe, expect, it, test } from 'vitest'
import { overviewStory } from '#pages/overview/overview-story.ts'
import { duties } from '#statistics/duty.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { assessed } from '#test/figures/indicators/assessed.ts'
import { school } from '#test/indicators/small-district.ts'

// 小学 600, 初中 800 元 from 2016 (国发〔2015〕67号), 高中 1,000 from 2017 (Henan).
const funds = (primary: number, junior: number, senior: number, status: 'reported' | 'illustrative' = 'reported') => [
  { indicator: 'public-funds-standard', year: 2018, stage: 'primary' as const, value: primary, status },
  { indicator: 'public-funds-standard', year: 2018, stage: 'junior' as const, value: junior },
  { indicator: 'public-funds-standard', year: 2018, stage: 'senior' as const, value: senior },
]

const story = (rows: ReturnType<typeof funds>, over: Parameters<typeof assessed>[1] = {}) =>
  overviewStory(assessed({ years: [2018], rows }, over))

describe('the headline', () => {
  it.each([
    ['all that are known met', funds(700, 900, 1200), /项有标准的指标：3 项达标，\d+ 项未采集、无法评定$/],
    ['one to watch', funds(610, 900, 1200), /：2 项达标，1 项需关注，\d+ 项未采集、无法评定$/],
    ['one not met', funds(590, 900, 1200), /：2 项达标，1 项未达标，\d+ 项未采集、无法评定$/],
    ['one of each', funds(590, 810, 1200), /：1 项达标，1 项需关注，1 项未达标，\d+ 项未采集、无法评定$/],
  ])('counts every indicator that has a standard: %s', (_, rows, words) => {
    expect(story(rows).headline.text).toMatch(words)
  })

  it('says what the verdicts rest on', () => {
    const made = story(funds(700, 900, 1200, 'illustrative'))
    expect(made.summary).toContain('3 项评定中 1 项含示意数据；只依据报告值评定的 2 项均达标')
    expect(made.headline.isIllustrative).toBe(true)
    const reported = story(funds(700, 900, 1200))
    expect(reported.summary).toContain('评定全部依据报告值')
    expect(reported.headline.isIllustrative).toBe(false)
  })

  it('names the not met that rest on made-up numbers', () => {
    expect(story(funds(590, 900, 1200, 'illustrative')).summary).toContain('其中未达标的 1 项含示意数据')
  })

  it('never says "all" beside an unknown', () => {
    expect(story([]).headline.text).not.toContain('全部')
    expect(story(funds(700, 900, 1200)).headline.text).not.toContain('全部')
  })

  it('counts a chosen stage alone, and says what has none', () => {
    const junior = story(funds(590, 900, 1200), { stage: 'junior' })
    expect(junior.headline.text).toMatch(/：1 项达标，/)
    expect(junior.summary).toMatch(/另有 \d+ 项不分学段，不计入$/)
  })
})

describe('shortfalls', () => {
  it('are ordered by their share of the standard, with the gap in the unit of the indicator', () => {
    // 590 of 600 is 1.7 % short, 700 of 800 12.5 %.
    expect(
      story(funds(590, 700, 1200)).shortfalls.map(({ assessment, value, limit, gap }) => [assessment.indicator.id, value, limit, gap]),
    ).toEqual([
      ['public-funds-standard-junior', '700 元/生·年', '≥ 800', '差 100 元/生·年'],
      ['public-funds-standard-primary', '590 元/生·年', '≥ 600', '差 10 元/生·年'],
    ])
  })

  it('are apart from what is to be watched', () => {
    const rows = [
      { indicator: 'students-per-staff', year: 2018, stage: 'primary' as const, value: 20 },
      { indicator: 'students-per-staff', year: 2018, stage: 'junior' as const, value: 13.5 },
    ]
    const { shortfalls, watched } = overviewStory(assessed({ years: [2018], rows }))
    // 中央编办发〔2014〕72号: 19 in primary, 13.5 in junior schools.
    expect(shortfalls.map(({ value, limit, gap }) => [value, limit, gap])).toEqual([['1:20', '≤ 1:19', '超 1 名']])
    expect(watched.map(({ value, limit, gap }) => [value, limit, gap])).toEqual([['1:13.5', '≤ 1:13.5', '正好达标']])
  })
})

describe('duties', () => {
  it.each(['mouqu', 'qingshan'] as const)('of %s add up to the headline in every year, stage and status mode', (id) => {
    for (const stage of [null, 'kindergarten', 'primary', 'junior', 'senior'] as const) {
      for (const year of [2014, 2016, 2017, 2018, 2019]) {
        for (const onlyReported of [false, true]) {
          const { duties: rows, tally } = overviewStory(bundledView(id, { stage, year, onlyReported }))
          const sum = (part: 'notMet' | 'watch' | 'met' | 'unknown' | 'standards' | 'illustrative') =>
            rows.reduce((total, row) => total + row.tally[part], 0)
          expect(rows.map(({ duty }) => duty)).toEqual(duties)
          for (const part of ['notMet', 'watch', 'met', 'unknown', 'standards', 'illustrative'] as const)
            expect(sum(part)).toBe(tally[part])
          expect(tally.notMet + tally.watch + tally.met + tally.unknown).toBe(tally.standards)
        }
      }
    }
  })

  it('of kindergartens are not counted for another stage', () => {
    // 84 of 100 children in public kindergartens make a share of affordable places of 84 %, short of Henan's 85 % by 2020.
    const rows = [
      { indicator: 'public-kindergarten-children', year: 2020, value: 84 },
      { indicator: 'private-kindergarten-children', year: 2020, value: 16 },
      { indicator: 'affordable-private-kindergarten-children', year: 2020, value: 0 },
    ]
    const short = (stage: 'primary' | 'kindergarten') => overviewStory(assessed({ years: [2020], rows }, { stage })).shortfalls.length
    expect(short('primary')).toBe(0)
    expect(short('kindergarten')).toBe(1)
  })
})

describe('the five headline figures', () => {
  const classes = [46, 56, 66, 40].map((students, at) => ({ school: 'a', stage: 'primary' as const, year: 2018, grade: at + 1, students }))
  const rows = [
    { indicator: 'public-schools', year: 2018, stage: 'primary' as const, value: 8 },
    ...funds(1_000, 900, 1_200),
    { indicator: 'teacher-average-pay', year: 2018, value: 78_570 },
    { indicator: 'civil-servant-average-pay', year: 2018, value: 80_130 },
  ]
  const { tiles } = overviewStory(assessed({ years: [2018], schools: [school('a')], classes, rows }))

  it('have one base for number, parts and verdict: classes above the standard of all compulsory ones', () => {
    // Above 45: 46, 56 and 66 of four; large from 56: two, of which one super-sized.
    expect(tiles[0]).toMatchObject({ number: '3', unit: '/ 4 个班', verdict: 'not-met', detail: '大班额 2 个 · 超大班额 1 个（义务教育）' })
  })

  it('tell the gap of pay in yuan, with numbers that agree', () => {
    // 80,130 − 78,570 = 1,560.
    expect(tiles[1]).toMatchObject({ name: '教师平均工资低于公务员', number: '1,560', unit: '元/年', verdict: 'not-met' })
  })

  it('tell what is met with its limit and by how much', () => {
    // 1,000 − 600 = 400.
    expect(tiles[3]).toMatchObject({ number: '1,000', detail: '标准 ≥ 600，高 400 元', verdict: 'met' })
  })

  it('judge no class in a year before the rule', () => {
    const before = overviewStory(
      assessed({ years: [2015], schools: [school('a')], classes: classes.map((one) => ({ ...one, year: 2015 })) }),
    )
    expect(before.tiles[0]).toMatchObject({ name: '大班额（56 人及以上）', number: '2', verdict: null })
  })
})

test('only what reported values alone can no longer judge is said to be lost', () => {
  expect(story(funds(700, 900, 1200, 'illustrative'), { onlyReported: true }).lost?.sentence).toContain('有 1 项指标不再能评定')
  expect(story(funds(700, 900, 1200)).lost).toBeNull()
})
