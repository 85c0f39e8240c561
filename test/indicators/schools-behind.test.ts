import { describe, expect, test } from 'vitest'
import { schoolsBehind } from '#indicators/schools-behind.ts'
import { missing } from '#statistics/statistic.ts'
import { sampleStandard } from '#test/standards/sample-standard.ts'
import { indicator } from './measured.ts'
import { smallDistrict } from './small-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

const number = (value: number) => ({ kind: 'value', value, status: 'reported', sources: [] }) as const
const schools = [
  { school: 'a', statistic: number(9), inputs: [] },
  { school: 'b', statistic: number(10), inputs: [] },
  { school: 'c', statistic: missing('withheld'), inputs: [] },
  { school: 'd', statistic: number(7), inputs: [] },
]
const of = { indicator: { ...indicator('rotation-share'), measureSchools: () => schools }, year: 2018 }
const district = smallDistrict({ years: [2018] })

describe('the schools behind a verdict', () => {
  test('are those on the bad side of the limit, the farthest first; one without a number is no shortfall', () => {
    const found = schoolsBehind({ ...of, standard: sampleStandard('S', { level: 'school' }) }, district, shippedStandards)
    expect(found?.tested).toBe(true)
    expect(found?.schools.map(({ school, margin }) => [school, margin])).toEqual([
      ['d', -3],
      ['a', -1],
    ])
  })

  test('of a maximum are those above it', () => {
    const found = schoolsBehind(
      { ...of, standard: sampleStandard('S', { level: 'class', operator: '<=', value: 8 }) },
      district,
      shippedStandards,
    )
    expect(found?.schools.map(({ school, margin }) => [school, margin])).toEqual([
      ['b', -2],
      ['a', -1],
    ])
  })

  test('are not tested each by a standard of the district', () => {
    expect(schoolsBehind({ ...of, standard: sampleStandard('S') }, district, shippedStandards)).toMatchObject({
      tested: false,
      schools: [{ school: 'd' }, { school: 'a' }],
    })
  })

  test.each([
    ['no standard', { ...of, standard: null }],
    ['a reference for a limit', { ...of, standard: sampleStandard('S', { value: null, operator: '>' }) }],
    ['no school figures', { ...of, indicator: indicator('rotation-share'), standard: sampleStandard('S') }],
  ])('are unknown with %s', (_, assessment) => {
    expect(schoolsBehind(assessment, district, shippedStandards)).toBeNull()
  })
})
