import { balanceSheet } from '#indicators/balance/balance-sheet.ts'
import { districtNeeds } from '#indicators/balance/district-needs.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { describe, expect, test } from 'vitest'
import type { Statistic } from '#statistics/statistic.ts'
import { school, smallDistrict } from '../small-district.ts'
import { districtOf, enough, type Numbers } from './enough.ts'

const sheetOf = (...schools: Parameters<typeof districtOf>[0]) => balanceSheet(districtOf(schools), shippedStandards, 2018, 'primary')

const valueOf = (statistic: Statistic | undefined) => (statistic?.kind === 'value' ? statistic.value : Number.NaN)
const sevenTimes = (word: string) => Array.from({ length: 7 }, () => word)

describe('a school on the sheet', () => {
  test.each<readonly [string, Numbers, string, readonly string[]]>([
    ['meets all seven', {}, 'met', []],
    ['may be one short at 85 % of 4.2, which is 3.57', { 'teachers-above-required-qualification': 35.7 }, 'met', ['near']],
    ['may be one short at 85 % of 7.5 m², which is 6.375', { 'sports-area': 6_375 }, 'met', ['near']],
    ['fails a hundredth of a square metre below that', { 'sports-area': 6_374.99 }, 'not-met', ['below']],
    // 85 % of 2.3 is 1.955.
    ['may be one short at 85 % of 2.3 rooms', { 'multimedia-classrooms': 19.55 }, 'met', ['near']],
    ['fails below 85 %', { 'teachers-above-required-qualification': 35.6 }, 'not-met', ['below']],
    ['fails two short', { 'backbone-teachers': 9, 'sports-area': 7_499 }, 'not-met', ['near', 'near']],
    ['cannot be assessed without its students', { students: 'withheld' }, 'not-assessable', sevenTimes('missing')],
    ['cannot be assessed if it has no students', { students: 0 }, 'not-assessable', sevenTimes('missing')],
    ['cannot be assessed without one of them', { 'sports-area': 'withheld' }, 'not-assessable', ['missing']],
    [
      'cannot be assessed if the missing one decides',
      { 'sports-area': 'withheld', 'backbone-teachers': 9 },
      'not-assessable',
      ['near', 'missing'],
    ],
    // Whatever the withheld area is: backbone and PE and arts teachers are two short, and 3 of 10 is below 85 %.
    [
      'fails two short whatever is missing',
      { 'sports-area': 'withheld', 'backbone-teachers': 9, 'pe-arts-teachers': 8 },
      'not-met',
      ['near', 'near', 'missing'],
    ],
    ['fails below 85 % whatever is missing', { 'sports-area': 'withheld', 'backbone-teachers': 3 }, 'not-met', ['below', 'missing']],
  ])('%s', (_, numbers, verdict, states) => {
    const [row] = sheetOf([school('a'), numbers]).rows
    expect(row?.verdict).toBe(verdict)
    expect(row?.cells.map(({ state }) => state).filter((state) => state !== 'met')).toEqual(states)
  })

  test('shows how far it is from each threshold, and what is missing in whole units', () => {
    const [row] = sheetOf([school('a'), { 'sports-area': 6_000, 'equipment-value': 'not-collected' }]).rows
    // 7.5 × 1,000 = 7,500 m² are asked for: 1,500 m² and 1.5 m² per pupil are missing.
    expect(row?.cells[4]).toMatchObject({ limit: 7.5, margin: -1.5, need: 1_500, state: 'below' })
    expect(row?.cells[3]).toMatchObject({ margin: 0, need: 0, state: 'met' })
    expect(row?.cells[5]).toMatchObject({ margin: null, need: null, state: 'missing' })
  })
})

describe('the sheet of a stage', () => {
  test('holds primary schools against 4.2, 1 and 0.9 per 100, 4.5 and 7.5 m², 2,000 yuan and 2.3 rooms per 100', () => {
    expect(sheetOf([school('a')]).thresholds).toEqual([4.2, 1, 0.9, 4.5, 7.5, 2_000, 2.3])
  })

  test('tells a coefficient of variation with its deviation and mean, per 100 pupils as the resource is', () => {
    const [teachers] = sheetOf(
      [school('a'), { 'teachers-above-required-qualification': 5 }],
      [school('b'), { 'teachers-above-required-qualification': 45 }],
    ).variations
    // 0.5 and 4.5 for 100 pupils each, 2.5 in the middle: both are 2 away from it, and 2 ÷ 2.5 is 0.8.
    const inputs = teachers?.measurement.inputs.map(({ statistic }) => valueOf(statistic)) ?? []
    expect(inputs).toHaveLength(2)
    expect(inputs[0]).toBeCloseTo(2, 10)
    expect(inputs[1]).toBeCloseTo(2.5, 10)
    expect(valueOf(teachers?.measurement.statistic)).toBeCloseTo(0.8, 10)
  })

  test('counts schools by the rule and names those left out', () => {
    const schools: Parameters<typeof districtOf>[0] = [
      [school('a')],
      [school('b'), { 'backbone-teachers': 0 }],
      [school('c'), { students: 'withheld' }],
      [school('special', { kind: 'special' })],
      [school('point-49', { kind: 'teaching-point' }), { students: 49 }],
      [school('point-50', { kind: 'teaching-point' }), { students: 50 }],
    ]
    // The rules of Hebei leave out small teaching points; no other's do.
    const sheet = balanceSheet(districtOf(schools, 'primary', ['nation', 'hebei']), shippedStandards, 2018, 'primary')
    expect(sheet.rows.map((row) => row.school.id)).toEqual(['a', 'b', 'c', 'point-50'])
    expect(sheet.counts).toEqual({ met: 2, notMet: 1, notAssessable: 1 })
    expect(sheet.excluded.map((one) => [one.school.id, one.reason])).toEqual([
      ['special', 'special'],
      ['point-49', 'small-teaching-point'],
    ])
    expect(sheetOf(...schools).excluded.map((one) => one.school.id)).toEqual(['special'])
  })

  test('holds each coefficient against its own limit; the mean is information', () => {
    // Areas 5,000 and 15,000 for 1,000 each: mean 10, deviation 5, CV 0.5, exactly at the limit. 4,999 is beyond it.
    const at = sheetOf([school('a'), { 'sports-area': 5_000 }], [school('b'), { 'sports-area': 15_000 }])
    expect(at.variations.map(({ verdict }) => verdict)).toEqual(['met', 'met', 'met', 'met', 'watch', 'met', 'met'])
    expect(at.variations[4]?.measurement.statistic).toMatchObject({ value: 0.5 })
    // Six are 0, one is 0.5.
    expect(at.meanVariation).toMatchObject({ value: 0.5 / 7 })
    const beyond = sheetOf([school('a'), { 'sports-area': 4_999 }], [school('b'), { 'sports-area': 15_000 }])
    expect(beyond.variations[4]?.verdict).toBe('not-met')
  })

  test('weighs the schools by their students, as the worked example of the method sheet does', () => {
    // X̄ = 1,913 ÷ 302 = 6.3344, S = 3.2639, CV = 0.5153; without the weights it would be 0.489 and pass.
    const numbers = [
      [45, 279],
      [37, 137],
      [89, 935],
      [76, 160],
      [55, 402],
    ] as const
    const schools = numbers.map(([students, area], at) => [school(`s${at}`), { students, 'sports-area': area }] as const)
    const sports = sheetOf(...schools).variations[4]
    expect(sports?.verdict).toBe('not-met')
    expect(valueOf(sports?.measurement.statistic)).toBeCloseTo(0.5153, 4)
    // What is not to be seen: the order of the register.
    expect(valueOf(sheetOf(...schools.toReversed()).variations[4]?.measurement.statistic)).toBeCloseTo(
      valueOf(sports?.measurement.statistic),
      12,
    )
  })

  test('of one school has no variation', () => {
    const sheet = sheetOf([school('a'), { 'sports-area': 12_345 }])
    expect(sheet.variations.map(({ verdict, measurement }) => [verdict, valueOf(measurement.statistic)])).toEqual(
      Array.from({ length: 7 }, () => ['met', 0]),
    )
    expect(valueOf(sheet.meanVariation)).toBe(0)
  })

  test('leaves a school without students out of the variation', () => {
    const two = [[school('a')], [school('b'), { 'sports-area': 15_000 }]] as const
    const sheet = sheetOf(...two, [school('empty'), { students: 0, 'sports-area': 90_000 }])
    // 7.5 and 15: mean 11.25, deviation 3.75, CV 1 ÷ 3.
    expect(valueOf(sheet.variations[4]?.measurement.statistic)).toBeCloseTo(1 / 3, 12)
    expect(sheet.counts).toEqual({ met: 2, notMet: 0, notAssessable: 1 })
    expect(districtNeeds(sheet)).toMatchObject({ cells: [], unknown: 0 })
  })

  test('cannot tell a coefficient, nor their mean, without one of the numbers', () => {
    const sheet = sheetOf([school('a')], [school('b'), { 'sports-area': 'not-collected' }])
    expect(sheet.variations.map(({ verdict }) => verdict)).toEqual(['met', 'met', 'met', 'met', 'not-assessable', 'met', 'met'])
    expect(sheet.meanVariation).toMatchObject({ kind: 'missing', reason: 'not-collected' })
    const noStudents = sheetOf([school('a')], [school('b'), { students: 'withheld' }])
    expect(noStudents.variations.map(({ verdict }) => verdict)).toEqual(sevenTimes('not-assessable'))
  })

  test('takes a combined school with the stage alone', () => {
    const nine = school('nine', { kind: 'nine-year', stages: ['primary', 'junior'] })
    const rows = (['primary', 'junior'] as const).flatMap((stage) =>
      Object.entries(enough).map(([measure, value]) => ({ indicator: measure, school: 'nine', stage, year: 2018, value })),
    )
    const district = smallDistrict({ years: [2018], schools: [nine], rows })
    const [primary] = balanceSheet(district, shippedStandards, 2018, 'primary').rows
    const [junior] = balanceSheet(district, shippedStandards, 2018, 'junior').rows
    expect([primary?.verdict, primary?.students, valueOf(primary?.met)]).toEqual(['met', junior?.students, 7])
    // Just enough for primary pupils is not for junior ones, but for backbone and PE and arts teachers.
    expect(junior?.cells.map(({ state }) => state)).toEqual(['below', 'met', 'met', 'below', 'below', 'below', 'near'])
    // 53 − 42 teachers, 5,800 − 4,500 and 10,200 − 7,500 m², 2.5 − 2 million yuan, 24 − 23 rooms.
    expect(junior?.cells.map(({ need }) => need)).toEqual([11, 0, 0, 1_300, 2_700, 500_000, 1])
  })

  test('says of a school with several gaps what weighs most: what the source withholds', () => {
    const [row] = sheetOf([school('a'), { 'teaching-area': 'not-collected', 'sports-area': 'withheld' }]).rows
    expect(row?.met).toMatchObject({ kind: 'missing', reason: 'withheld' })
    expect(row?.lowest).toMatchObject({ kind: 'missing', reason: 'withheld' })
  })

  test('is empty for a stage without schools', () => {
    const sheet = balanceSheet(districtOf([[school('a')]]), shippedStandards, 2018, 'junior')
    expect(sheet.rows).toEqual([])
    expect(sheet.counts).toEqual({ met: 0, notMet: 0, notAssessable: 0 })
    expect(sheet.meanVariation.kind).toBe('missing')
    expect(districtNeeds(sheet)).toEqual({ cells: [], variations: [], byResource: [], bySchool: [], unknown: 0 })
  })
})

describe('what it takes', () => {
  test('adds up by school and by resource, and says what may stay', () => {
    const needs = districtNeeds(
      sheetOf(
        [school('a'), { 'backbone-teachers': 9 }],
        [school('b'), { 'backbone-teachers': 5, 'multimedia-classrooms': 20 }],
        [school('c'), { 'sports-area': 'withheld' }],
      ),
    )
    expect(needs.cells.map(({ school: { id }, resource, amount, forgiven }) => [id, resource.measure, amount, forgiven])).toEqual([
      ['a', 'backbone-teachers', 1, true],
      ['b', 'backbone-teachers', 5, false],
      ['b', 'multimedia-classrooms', 3, false],
    ])
    expect(needs.byResource.map(({ resource, amount, schools }) => [resource.measure, amount, schools])).toEqual([
      ['backbone-teachers', 6, 2],
      ['multimedia-classrooms', 3, 1],
    ])
    expect(needs.bySchool.map(({ school: { id }, needs: own }) => [id, own.length])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
    expect(needs.unknown).toBe(1)
  })

  test('evens out what varies too much', () => {
    // 5 and 45 for 1,000 each: CV 0.8. With d more at the first: (40 − d) ÷ (50 + d) ≤ 0.5, so d ≥ 10.
    const needs = districtNeeds(
      sheetOf(
        [school('a'), { 'teachers-above-required-qualification': 5 }],
        [school('b'), { 'teachers-above-required-qualification': 45 }],
      ),
    )
    expect(needs.variations).toHaveLength(1)
    expect(needs.variations[0]).toMatchObject({ limit: 0.5, need: { total: 10, additions: [{ school: 'a', amount: 10 }], after: 0.5 } })
  })
})
