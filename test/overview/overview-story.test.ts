import { describe, expect, it, test } from 'vitest'
import { overviewStory } from '#overview/overview-story.ts'
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
    ['all met', funds(700, 900, 1200), /项有标准的指标，3 项可评定：全部达标$/],
    ['one to watch', funds(610, 900, 1200), /3 项可评定：2 项达标，1 项需关注，无未达标$/],
    ['one not met', funds(590, 900, 1200), /3 项可评定：2 项达标，1 项未达标$/],
    ['one of each', funds(590, 810, 1200), /3 项可评定：1 项达标，1 项需关注，1 项未达标$/],
  ])('counts: %s', (_, rows, words) => {
    expect(story(rows).headline.title).toMatch(words)
  })

  it('says how many verdicts rest on illustrative values', () => {
    expect(story(funds(700, 900, 1200, 'illustrative')).headline.summary).toContain('评定中 1/3 项用到示意值')
    expect(story(funds(700, 900, 1200)).headline.summary).toContain('评定全部依据报告值')
  })

  it('says that nothing can be assessed without numbers', () => {
    expect(story([]).headline.title).toBe('没有可评定的指标')
  })

  it('counts a chosen stage alone', () => {
    expect(story(funds(590, 900, 1200), { stage: 'junior' }).headline.title).toMatch(/1 项可评定：全部达标$/)
  })
})

describe('shortfalls', () => {
  it('are ordered by their share of the standard, with the gap in the unit of the indicator', () => {
    // 590 of 600 is 1.7 % short, 700 of 800 12.5 %.
    expect(story(funds(590, 700, 1200)).shortfalls.map(({ assessment, sentence }) => [assessment.indicator.id, sentence])).toEqual([
      ['public-funds-standard-junior', '700 元/生·年，标准 800，差 100'],
      ['public-funds-standard-primary', '590 元/生·年，标准 600，差 10'],
    ])
  })

  it('say "over" where a limit is exceeded, and "at the limit" where it is just kept', () => {
    const rows = [
      { indicator: 'students-per-staff', year: 2018, stage: 'primary' as const, value: 20 },
      { indicator: 'students-per-staff', year: 2018, stage: 'junior' as const, value: 13.5 },
    ]
    const told = overviewStory(assessed({ years: [2018], rows })).shortfalls.map(({ sentence }) => sentence)
    // 中央编办发〔2014〕72号: 19 in primary, 13.5 in junior schools.
    expect(told).toEqual(['20 名学生/教职工，标准 19，超 1', '13.5 名学生/教职工，标准 13.5，正好在限值上'])
  })
})

describe('duties', () => {
  it('count those met among all that have a standard, what cannot be assessed included', () => {
    const funding = story(funds(700, 810, 590)).duties.find(({ duty }) => duty === 'funding')
    expect(funding?.met).toBe(1)
    expect(funding?.standards).toBeGreaterThan(3)
    expect(funding?.segments.slice(0, 3).map(({ verdict }) => verdict)).toEqual(['met', 'watch', 'not-met'])
  })

  it('show their indicators also where none has a standard', () => {
    const party = story([]).duties.find(({ duty }) => duty === 'party')
    expect(party?.standards).toBe(0)
    expect(party?.segments.length).toBeGreaterThan(0)
  })
})

test('tiles take the number that the indicators have, or say why there is none', () => {
  const { tiles } = story(funds(700, 900, 1200))
  expect(tiles.map(({ id, number, unit, to }) => [id, number, unit, to])).toEqual([
    ['public-schools', '未采集', '', '/duty/construction/public-schools'],
    ['public-funds-standard-primary', '700', '元/生·年', '/duty/funding/public-funds-standard-primary'],
    ['super-sized-classes', '未采集', '', '/duty/integration/super-sized-class-share'],
    ['kindergarten-grading-rate', '未采集', '', '/duty/preschool/kindergarten-grading-rate'],
    ['cumulative-construction-investment', '未采集', '', '/duty/construction/cumulative-construction-investment'],
  ])
  expect(tiles[1]?.assessment?.verdict).toBe('met')
})

test('what is counted of kindergartens is not counted for another stage', () => {
  // 84 of 100 children in public kindergartens make a share of affordable places of 84 %, short of Henan's 85 % by 2020.
  const rows = [
    { indicator: 'public-kindergarten-children', year: 2020, value: 84 },
    { indicator: 'private-kindergarten-children', year: 2020, value: 16 },
    { indicator: 'affordable-private-kindergarten-children', year: 2020, value: 0 },
  ]
  const over = (stage: 'primary' | 'kindergarten') => overviewStory(assessed({ years: [2020], rows }, { stage })).shortfalls.length
  expect(over('primary')).toBe(0)
  expect(over('kindergarten')).toBeGreaterThan(0)
})

test('a shortfall names the schools behind it: one in short, all in full; what is to be watched names none', () => {
  const schools = ['甲', '乙'].map((id) => school(id))
  const sized = (first: number, second: number) =>
    overviewStory(
      assessed({
        years: [2018],
        schools,
        classes: [first, second].map((students, at) => ({
          school: schools[at]?.id ?? '',
          stage: 'primary' as const,
          year: 2018,
          grade: 1,
          students,
        })),
      }),
    ).shortfalls.find(({ assessment }) => assessment.indicator.id === 'largest-class-primary')
  expect(sized(48, 50)?.behind).toEqual({ short: '乙等 2 所学校', full: '2 所学校未达标：乙、甲' })
  expect(sized(45, 44)).toMatchObject({ assessment: { verdict: 'watch' }, behind: null })
})

test('by reported values alone the overview says what is lost', () => {
  expect(story(funds(700, 900, 1200, 'illustrative'), { onlyReported: true }).lost?.sentence).toBe(
    '仅看报告值，有 1 项指标不再能评定：教育经费 1 项',
  )
  expect(story(funds(700, 900, 1200)).lost).toBeNull()
})
