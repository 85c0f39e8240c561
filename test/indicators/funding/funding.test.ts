import { describe, expect, test } from 'vitest'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { indicator, measured } from '../measured.ts'
import { school, smallDistrict } from '../small-district.ts'

type Small = Parameters<typeof smallDistrict>[0]

function district(rows: Small['rows'], years: readonly number[] = [2016, 2017, 2018]): DistrictStatistics {
  return smallDistrict({ years, rows: rows ?? [] })
}

function assess(id: string, one: DistrictStatistics, year = 2018) {
  return assessIndicator(indicator(id), one, shippedStandards, year)
}

function money(indicatorId: string, before: number, now: number) {
  return [
    { indicator: indicatorId, year: 2017, value: before },
    { indicator: indicatorId, year: 2018, value: now },
  ] as const
}

describe('the first growth: expenditure faster than recurrent revenue', () => {
  const revenue = money('recurrent-revenue', 2_000, 2_200)

  test.each([
    [1_101, 'met'],
    [1_100, 'not-met'],
    [1_099, 'not-met'],
    [1_050, 'not-met'],
  ])('from 1,000 to %d beside 10 %%: %s', (now, verdict) => {
    const found = assess('education-expenditure-growth', district([...money('education-expenditure', 1_000, now), ...revenue]))
    expect(found.standard?.id).toBe('FU-G1')
    expect(found.verdict === 'watch' ? 'met' : found.verdict).toBe(verdict)
  })

  test('a lead of less than 3 % of the reference is to be watched, in percentage points', () => {
    const found = assess('education-expenditure-growth', district([...money('education-expenditure', 1_000, 1_101), ...revenue]))
    expect(found).toMatchObject({ verdict: 'watch', watch: 'near-limit' })
    expect(found.margin).toBeCloseTo(0.1, 9)
    const { inputs } = indicator('education-expenditure-growth').measureReference?.(district(revenue), 2018) ?? { inputs: [] }
    expect(inputs.map(({ name }) => name.zh)).toEqual(['2018 年财政经常性收入', '2017 年财政经常性收入'])
  })

  test('a stated growth rate is preferred', () => {
    const one = district([
      ...money('education-expenditure', 1_000, 1_500),
      { indicator: 'education-expenditure-growth', year: 2018, value: 9 },
      ...revenue,
    ])
    expect(measured('education-expenditure-growth', one)).toBe(9)
    expect(assess('education-expenditure-growth', one).verdict).toBe('not-met')
  })

  test('a withheld rate stays visible beside the number that stands in for it', () => {
    const one = district([
      ...money('education-expenditure', 1_000, 1_500),
      { indicator: 'education-expenditure-growth', year: 2018, value: 'withheld' },
      ...revenue,
    ])
    expect(indicator('education-expenditure-growth').measure(one, 2018, shippedStandards).statistic).toMatchObject({
      value: 50,
      withheldInSource: true,
    })
    const alone = district([{ indicator: 'education-expenditure-growth', year: 2018, value: 'withheld' }, ...revenue])
    expect(measured('education-expenditure-growth', alone)).toBe('withheld')
    expect(assess('education-expenditure-growth', alone).verdict).toBe('not-assessable')
  })

  test('is not assessable without the revenue, nor in the first year', () => {
    const one = district(money('education-expenditure', 1_000, 1_500))
    expect(assess('education-expenditure-growth', one)).toMatchObject({ verdict: 'not-assessable', limit: { reason: 'not-collected' } })
    const first = district([{ indicator: 'education-expenditure', year: 2018, value: 1_500 }], [2018])
    expect(measured('education-expenditure-growth', first)).toBe('not-collected')
  })

  test('growth from nothing has no rate', () => {
    expect(measured('recurrent-revenue-growth', district(money('recurrent-revenue', 0, 10)))).toBe('not-applicable')
  })

  test('the appropriation for compulsory education is held against the same reference', () => {
    const found = assess('compulsory-appropriation-growth', district([...money('compulsory-appropriation', 1_000, 1_200), ...revenue]))
    expect(found).toMatchObject({ verdict: 'met', standard: { id: 'FU-G4' } })
    expect(found.margin).toBeCloseTo(10, 9)
  })
})

describe('the second growth: per student', () => {
  const one = (value: number) => district([{ indicator: 'per-student-expenditure-growth', year: 2018, stage: 'primary', value }])

  test.each([
    [0.71, 'met'],
    [0.000_1, 'met'],
    [0, 'not-met'],
    [-0.1, 'not-met'],
  ])('by %d %%: %s', (growth, verdict) => {
    expect(assess('per-student-expenditure-growth-primary', one(growth))).toMatchObject({ verdict, standard: { id: 'FU-G2' } })
  })

  test('is computed where no rate is stated', () => {
    const levels = [
      { indicator: 'per-student-expenditure', year: 2017, stage: 'junior', value: 8_000 },
      { indicator: 'per-student-expenditure', year: 2018, stage: 'junior', value: 8_400 },
    ] as const
    expect(measured('per-student-expenditure-growth-junior', district(levels))).toBeCloseTo(5, 12)
  })
})

describe('the two no-decrease rules', () => {
  test.each([
    [1_001, 'met'],
    // 只增不减: an equal amount has not fallen.
    [1_000, 'met'],
    [999, 'not-met'],
  ])('expenditure from 1,000 to %d: %s', (now, verdict) => {
    expect(assess('education-expenditure', district(money('education-expenditure', 1_000, now)))).toMatchObject({
      verdict,
      standard: { id: 'FU-2NODOWN-a' },
    })
  })

  test('do not test years before the document', () => {
    const rows = [
      { indicator: 'education-expenditure', year: 2016, value: 1_000 },
      { indicator: 'education-expenditure', year: 2017, value: 900 },
    ] as const
    expect(assess('education-expenditure', district(rows), 2017)).toMatchObject({
      verdict: 'no-standard',
      targets: [{ id: 'FU-2NODOWN-a' }],
    })
  })

  test('per student, over the children and students of all stages', () => {
    const schools = [school('a'), school('k', { kind: 'kindergarten', stages: ['kindergarten'] })]
    const students = (id: string, stage: 'primary' | 'kindergarten', value: number) => ({
      indicator: 'students',
      year: 2018,
      school: id,
      stage,
      value,
    })
    const rows = [
      students('a', 'primary', 80),
      students('k', 'kindergarten', 20),
      { indicator: 'education-expenditure', year: 2018, value: 5_000 },
    ]
    expect(measured('education-expenditure-per-student', smallDistrict({ years: [2018], schools, rows }))).toBe(50)
  })
})

test('the share of education in fiscal expenditure rises', () => {
  const one = district([...money('education-expenditure', 180, 200), ...money('fiscal-expenditure', 1_000, 1_100)])
  expect(measured('education-share', one, 2017)).toBe(18)
  expect(assess('education-share', one)).toMatchObject({ verdict: 'met', standard: { id: 'FU-SHARE' }, limit: { value: 18 } })
})

describe('the quota of public funds', () => {
  test.each<readonly ['primary' | 'junior' | 'senior', number, string, string]>([
    ['primary', 1_000, 'FU-PS-primary-2016', 'met'],
    ['primary', 600, 'FU-PS-primary-2016', 'watch'],
    ['primary', 599, 'FU-PS-primary-2016', 'not-met'],
    ['junior', 1_200, 'FU-PS-junior-2016', 'met'],
    ['junior', 799.99, 'FU-PS-junior-2016', 'not-met'],
    ['senior', 2_000, 'FU-HN-SEN-city', 'met'],
    ['senior', 999, 'FU-HN-SEN-city', 'not-met'],
  ])('%s of %d against %s: %s', (stage, value, standard, verdict) => {
    const found = assess(`public-funds-standard-${stage}`, district([{ indicator: 'public-funds-standard', year: 2018, stage, value }]))
    expect(found).toMatchObject({ verdict, standard: { id: standard } })
  })
})

test.each([
  [50, 'watch'],
  [49.99, 'not-met'],
  [60, 'met'],
])('training for %d of a public-fund budget of 1,000: %s', (spent, verdict) => {
  const rows = [
    { indicator: 'teacher-training-expenditure', year: 2018, value: spent },
    { indicator: 'public-funds-budget', year: 2018, value: 1_000 },
  ]
  expect(assess('training-share', district(rows))).toMatchObject({ verdict, standard: { id: 'FU-TRAIN5' } })
})

describe('teachers’ pay', () => {
  const pay = (teachers: number, servants: number) =>
    district([
      { indicator: 'teacher-average-pay', year: 2018, value: teachers },
      { indicator: 'civil-servant-average-pay', year: 2018, value: servants },
    ])

  test.each([
    [90_000, 80_000, 'met', 10_000],
    [80_000, 80_000, 'watch', 0],
    [79_999, 80_000, 'not-met', -1],
  ])('of %d beside %d of civil servants: %s', (teachers, servants, verdict, margin) => {
    expect(assess('teacher-average-pay', pay(teachers, servants))).toMatchObject({ verdict, margin })
  })

  test('is not assessable where that of civil servants is not known', () => {
    expect(assess('teacher-average-pay', district([{ indicator: 'teacher-average-pay', year: 2018, value: 1 }])).verdict).toBe(
      'not-assessable',
    )
  })

  test('rises', () => {
    expect(assess('teacher-pay-growth', district(money('teacher-average-pay', 100, 107)))).toMatchObject({
      verdict: 'met',
      standard: { id: 'FU-G3' },
    })
    expect(assess('teacher-pay-growth', district(money('teacher-average-pay', 100, 100))).verdict).toBe('not-met')
  })
})
