import { expect, test } from 'vitest'
import { assessCatalogue } from '#indicators/catalogue.ts'
import { lostVerdicts } from '#indicators/lost-verdicts.ts'
import { reportedOnly, wholeDistrict } from '#statistics/index-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { smallDistrict } from './small-district.ts'

const rows = [
  { indicator: 'public-funds-standard', year: 2018, stage: 'primary' as const, value: 700 },
  { indicator: 'public-funds-standard', year: 2018, stage: 'junior' as const, value: 900, status: 'illustrative' as const },
  // Described by no standard: nothing is lost with it.
  { indicator: 'party-members', year: 2018, value: 30, status: 'illustrative' as const },
]
const whole = smallDistrict({ years: [2018], rows })
const reported = reportedOnly(whole)

test('a verdict that rests on an illustrative number is lost with it', () => {
  const now = assessCatalogue(reported, shippedStandards, 2018)
  expect(lostVerdicts(now, reported, shippedStandards, 2018).map(({ indicator, verdict }) => [indicator.id, verdict])).toEqual([
    ['public-funds-standard-junior', 'not-assessable'],
  ])
})

test('nothing is lost of a district that is shown as a whole', () => {
  expect(lostVerdicts(assessCatalogue(whole, shippedStandards, 2018), whole, shippedStandards, 2018)).toEqual([])
})

test('the reported part of a district knows the whole', () => {
  expect(wholeDistrict(reported)).toBe(whole)
  expect(wholeDistrict(whole)).toBe(whole)
})
