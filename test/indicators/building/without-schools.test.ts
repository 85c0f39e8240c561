import { expect, test } from 'vitest'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import { withoutSchools } from '#indicators/building/without-schools.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { indicator, measured } from '../measured.ts'
import { school, smallDistrict } from '../small-district.ts'

test('a register tells that there is no such school; without one nobody can tell', () => {
  expect(withoutSchools(smallDistrict({ years: [2018], schools: [school('a')] })).reason).toBe('not-applicable')
  expect(withoutSchools(smallDistrict({ years: [2018] })).reason).toBe('not-collected')
})

test('a package without a register keeps its standards: what is missing is not collected, never not applicable', () => {
  const stated = smallDistrict({ years: [2018], rows: [{ indicator: 'students', stage: 'junior', year: 2018, value: 4_680_000 }] })
  expect(measured('students-junior', stated)).toBe(4_680_000)
  for (const id of [
    'largest-school',
    'fewest-resources-met-junior',
    'variation-sports-area-per-student-junior',
    'students-per-staff-junior',
  ]) {
    expect(assessIndicator(indicator(id), stated, shippedStandards, 2018).verdict).toBe('not-assessable')
  }
})
