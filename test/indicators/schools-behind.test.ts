import { assessCatalogue } from '#indicators/assess-catalogue.ts'
import { lostVerdicts } from '#indicators/lost-verdicts.ts'
import { schoolsBehind } from '#indicators/schools-behind.ts'
import { reportedOnly } from '#statistics/index-district.ts'
import { bundledContext } from '#test/records/bundled-context.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { describe, expect, test } from 'vitest'
import { districtOf } from './balance/enough.ts'
import { school } from './small-district.ts'

describe('the schools behind a verdict', () => {
  const district = districtOf([
    [school('a'), { 'sports-area': 7_000 }],
    [school('b'), { 'sports-area': 6_000 }],
    [school('c')],
    [school('d'), { 'sports-area': 'withheld' }],
  ])
  const behind = (id: string) => {
    const found = assessCatalogue(district, shippedStandards, 2018).find(({ indicator }) => indicator.id === id)
    return found === undefined ? undefined : schoolsBehind(found, district)
  }

  test('are those on the bad side of its limit, the farthest first', () => {
    const found = behind('sports-area-per-student-primary')
    expect(found?.tested).toBe(true)
    // 7.5 m² are asked for: 1.5 and 0.5 are missing.
    expect(found?.schools.map(({ school: id, margin }) => [id, margin])).toEqual([
      ['b', -1.5],
      ['a', -0.5],
    ])
  })

  test('are unknown where no standard or no school figure is', () => {
    expect(behind('students-primary')).toBeNull()
    expect(behind('education-share')).toBeNull()
  })
})

test('reported values alone lose the verdicts that rest on illustrative ones, and a whole district loses none', () => {
  const { district, year } = bundledContext('mouqu')
  const whole = assessCatalogue(district, shippedStandards, year)
  expect(lostVerdicts(whole, district, shippedStandards, year)).toEqual([])
  const reported = reportedOnly(district)
  const lost = lostVerdicts(assessCatalogue(reported, shippedStandards, year), reported, shippedStandards, year)
  expect(lost.map(({ indicator }) => indicator.id)).toContain('sports-area-per-student-primary')
  // 1,000 yuan per primary pupil stands in the report, so that its verdict stays.
  expect(lost.map(({ indicator }) => indicator.id)).not.toContain('public-funds-standard-primary')
  for (const { verdict } of lost) expect(['not-assessable', 'no-standard']).toContain(verdict)
})
