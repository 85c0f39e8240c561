import { balanceSheet } from '#indicators/balance/balance-sheet.ts'
import { districtNeeds } from '#indicators/balance/district-needs.ts'
import { resourceNeed } from '#indicators/balance/resource-need.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { describe, expect, test } from 'vitest'
import { school } from '../small-district.ts'
import { districtOf, type Numbers } from './enough.ts'

const sheetOf = (...schools: Parameters<typeof districtOf>[0]) => balanceSheet(districtOf(schools), shippedStandards, 2018, 'primary')

describe('what a school lacks', () => {
  test.each([
    // 4.2 for each hundred of 1,000 is 42, of 1,010 it is 42.42.
    ['exactly enough', 42, 1_000, 4.2, 100, 0],
    ['one short', 41, 1_000, 4.2, 100, 1],
    ['a part of one', 42, 1_010, 4.2, 100, 1],
    // 2.3 × 700 ÷ 100 is 16.1; binary floating point makes 16.099999999999998 of it.
    ['sixteen of 16.1 rooms', 16, 700, 2.3, 100, 1],
    // 0.9 × 1,000 ÷ 100 is 9, 2.3 × 1,000 ÷ 100 is 23 in whole numbers, whatever the order of multiplication.
    ['nine of nine', 9, 1_000, 0.9, 100, 0],
    ['none of 23', 0, 1_000, 2.3, 100, 23],
    ['square metres', 7_499.5, 1_000, 7.5, 1, 1],
    ['yuan', 1_234_567, 1_000, 2_000, 1, 765_433],
    ['nothing without students', 0, 0, 4.2, 100, 0],
  ] as const)('%s', (_, amount, students, limit, per, need) => {
    expect(resourceNeed(amount, students, limit, per)).toBe(need)
  })
})

describe('a school on the sheet', () => {
  test.each<readonly [string, Numbers, string, readonly string[]]>([
    ['meets all seven', {}, 'met', []],
    ['may be one short at 85 % of 4.2, which is 3.57', { 'teachers-above-required-qualification': 35.7 }, 'met', ['near']],
    ['fails below 85 %', { 'teachers-above-required-qualification': 35.6 }, 'not-met', ['below']],
    ['fails two short', { 'backbone-teachers': 9, 'sports-area': 7_499 }, 'not-met', ['near', 'near']],
    ['cannot be assessed without one of them', { 'sports-area': 'withheld' }, 'not-assessable', ['missing']],
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
  test('counts schools by the rule and names those left out', () => {
    const sheet = sheetOf(
      [school('a')],
      [school('b'), { 'backbone-teachers': 0 }],
      [school('c'), { students: 'withheld' }],
      [school('special', { kind: 'special' })],
      [school('point-49', { kind: 'teaching-point' }), { students: 49 }],
      [school('point-50', { kind: 'teaching-point' }), { students: 50 }],
    )
    expect(sheet.rows.map((row) => row.school.id)).toEqual(['a', 'b', 'c', 'point-50'])
    expect(sheet.counts).toEqual({ met: 2, notMet: 1, notAssessable: 1 })
    expect(sheet.excluded.map((one) => [one.school.id, one.reason])).toEqual([
      ['special', 'special'],
      ['point-49', 'small-teaching-point'],
    ])
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
