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
  [1, 6, 34, 3],
  [1, 6, 0, 2],
  [0, 0, 0, 0],
])('%d, %d and %d places make %d tiers', (colleges, schools, points, tiers) => {
  expect(measured('community-tiers', district(colleges, schools, points))).toBe(tiers)
})

test('a tier whose number is not known leaves the number of tiers open', () => {
  expect(measured('community-tiers', district(1, 6, 'withheld'))).toBe('withheld')
})

test.each(['community-tiers', 'community-fund-per-resident', 'community-awareness', 'community-satisfaction'])(
  '%s has a standard of demonstration districts only',
  (id) => {
    const one = smallDistrict({ years: [2018], rows: id === 'community-tiers' ? [] : [{ indicator: id, year: 2018, value: 1 }] })
    const found = assessIndicator(indicator(id), one, shippedStandards, 2018)
    expect([found.verdict, found.conditional.length]).toEqual(['no-standard', 1])
  },
)
