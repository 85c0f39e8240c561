import { describe, expect, test } from 'vitest'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import type { Recruitment, Training } from '#statistics/district-package.ts'
import { reportedOnly } from '#statistics/index-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { indicator, measured } from '../measured.ts'
import { school, smallDistrict } from '../small-district.ts'

type Small = Parameters<typeof smallDistrict>[0]

function district(small: Omit<Small, 'years'>) {
  return smallDistrict({ years: [2016, 2017, 2018], ...small })
}

describe('students per member of staff', () => {
  const counts = (staff: number) => [
    { indicator: 'students', year: 2018, school: 'a', stage: 'primary' as const, value: 950 },
    { indicator: 'staff', year: 2018, school: 'a', stage: 'primary' as const, value: staff },
  ]

  test.each([
    [50, 19, 'watch'],
    [49, 950 / 49, 'not-met'],
    [60, 950 / 60, 'met'],
  ])('with %d staff: %d', (staff, ratio, verdict) => {
    const one = district({ schools: [school('a')], rows: counts(staff) })
    expect(measured('students-per-staff-primary', one)).toBe(ratio)
    expect(assessIndicator(indicator('students-per-staff-primary'), one, shippedStandards, 2018)).toMatchObject({
      verdict,
      standard: { id: 'ST-primary' },
    })
  })

  test('a stated ratio is preferred', () => {
    const rows = [...counts(40), { indicator: 'students-per-staff', year: 2018, stage: 'primary' as const, value: 19 }]
    expect(measured('students-per-staff-primary', district({ schools: [school('a')], rows }))).toBe(19)
  })

  test('has no meaning without staff', () => {
    expect(measured('students-per-staff-primary', district({ schools: [school('a')], rows: counts(0) }))).toBe('not-applicable')
  })

  test('in kindergartens is children per staff, and per full-time teacher', () => {
    const garden = school('k', { kind: 'kindergarten', stages: ['kindergarten'] })
    const of = (id: string, value: number) => ({ indicator: id, year: 2018, school: 'k', stage: 'kindergarten' as const, value })
    const one = district({ schools: [garden], rows: [of('students', 210), of('staff', 30), of('full-time-teachers', 14)] })
    expect(measured('students-per-staff-kindergarten', one)).toBe(7)
    expect(measured('children-per-teacher', one)).toBe(15)
  })
})

describe('rotation', () => {
  const rows = (rotated: number, eligible: number, backbone: number) => [
    { indicator: 'rotation-completed', year: 2018, value: rotated },
    { indicator: 'rotation-eligible', year: 2018, value: eligible },
    { indicator: 'rotation-backbone', year: 2018, value: backbone },
  ]

  test.each([
    [36, 350, 'met', 7, 'not-met'],
    [35, 350, 'met', 7, 'met'],
    [34, 350, 'not-met', 7, 'met'],
  ])('%d of %d eligible: %s; %d of them backbone teachers: %s', (rotated, eligible, verdict, backbone, backboneVerdict) => {
    const one = district({ rows: rows(rotated, eligible, backbone) })
    const verdictOf = (id: string) => {
      const { verdict: found } = assessIndicator(indicator(id), one, shippedStandards, 2018)
      return found === 'watch' ? 'met' : found
    }
    expect(verdictOf('rotation-share')).toBe(verdict)
    expect(verdictOf('rotation-backbone-share')).toBe(backboneVerdict)
  })

  test('is not assessable without the number of those eligible', () => {
    const one = district({ rows: [{ indicator: 'rotation-completed', year: 2018, value: 36 }] })
    expect(assessIndicator(indicator('rotation-share'), one, shippedStandards, 2018).verdict).toBe('not-assessable')
  })
})

describe('records', () => {
  const figure = (value: number | null, status: 'reported' | 'illustrative' = 'reported') =>
    ({
      name: { zh: '人数', en: 'People' },
      unit: 'person',
      value,
      ...(value === null ? { reason: 'withheld' as const } : {}),
      status,
      source: 'book',
    }) as const
  const recruitment = (
    id: string,
    from: number,
    to: number,
    value: number | null,
    status: 'reported' | 'illustrative' = 'reported',
  ): Recruitment => ({
    id,
    channel: { zh: id, en: id },
    from,
    to,
    persons: figure(value, status),
    status,
    source: 'book',
  })
  const training = (id: string, year: number, value: number | null): Training => ({
    id,
    name: { zh: id, en: id },
    year,
    participants: figure(value),
    status: 'reported',
    source: 'book',
  })

  test('of single years are added up over the channels, never with totals of several years', () => {
    const one = district({
      recruitments: [recruitment('graduates', 2018, 2018, 12), recruitment('open', 2018, 2018, 53), recruitment('open', 2016, 2018, 83)],
    })
    expect(measured('teachers-recruited', one)).toBe(65)
    expect(measured('teachers-recruited', one, 2017)).toBe('not-collected')
    expect(
      indicator('teachers-recruited')
        .measure(one, 2018, shippedStandards)
        .inputs.map(({ name }) => name.zh),
    ).toEqual(['graduates', 'open'])
  })

  test('are as weak as the weakest, and give no total without the made-up ones where only reported ones count', () => {
    const one = district({ recruitments: [recruitment('open', 2018, 2018, 53), recruitment('purchased', 2018, 2018, 30, 'illustrative')] })
    expect(indicator('teachers-recruited').measure(one, 2018, shippedStandards).statistic).toMatchObject({
      value: 83,
      status: 'illustrative',
    })
    const solid = indicator('teachers-recruited').measure(reportedOnly(one), 2018, shippedStandards)
    expect(solid.statistic).toMatchObject({ kind: 'missing', reason: 'not-reported' })
    expect(solid.inputs.map(({ statistic }) => statistic)).toMatchObject([{ value: 53, status: 'reported' }])
  })

  test('with a withheld number give no total', () => {
    const one = district({ recruitments: [recruitment('open', 2018, 2018, 53), recruitment('graduates', 2018, 2018, null)] })
    expect(measured('teachers-recruited', one)).toBe('withheld')
  })

  test('of training are attendances of the year', () => {
    const one = district({
      trainings: [training('network', 2018, 738), training('party school', 2018, 32), training('network', 2017, 668)],
    })
    expect(measured('training-attendances', one)).toBe(770)
    expect(indicator('training-attendances').unit).toBe('person')
    const partly = district({ trainings: [training('network', 2018, 738), { ...training('made up', 2018, 30), status: 'illustrative' }] })
    expect(measured('training-attendances', reportedOnly(partly))).toBe('not-reported')
  })
})
