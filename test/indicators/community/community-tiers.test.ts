import { expect, test } from 'vitest'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { indicator, measured } from '../measured.ts'
import { smallDistrict } from '../small-district.ts'

function district(colleges: number, schools: number, points: number | 'withheld') {
  const rows = [
    { indicator: 'community-colleges', year: 2018, value: colleges },
    { indicator: 'township-community-schools', year: 2018, value: schools },
    { indicator: 'community-points', year: 2018, value: points },
  ]
  return smallDistrict({ years: [2018], rows })
}

test.each([
  [1, 6, 34, 3, 'met'],
  [1, 6, 0, 2, 'not-met'],
  [0, 0, 0, 0, 'not-met'],
])('%d, %d and %d places make %d tiers: %s', (colleges, schools, points, tiers, verdict) => {
  const one = district(colleges, schools, points)
  expect(measured('community-tiers', one)).toBe(tiers)
  expect(assessIndicator(indicator('community-tiers'), one, shippedStandards, 2018)).toMatchObject({
    verdict,
    standard: { id: 'CM-3TIER' },
  })
})

test('a tier whose number is not known leaves the number of tiers open', () => {
  expect(measured('community-tiers', district(1, 6, 'withheld'))).toBe('withheld')
})

test.each(['community-fund-per-resident', 'community-awareness', 'community-satisfaction'])(
  '%s has a standard of demonstration districts only',
  (id) => {
    const one = smallDistrict({ years: [2018], rows: [{ indicator: id, year: 2018, value: 1 }] })
    const found = assessIndicator(indicator(id), one, shippedStandards, 2018)
    expect([found.verdict, found.conditional.length]).toEqual(['no-standard', 1])
  },
)
