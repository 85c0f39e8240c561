import { expect, test } from 'vitest'
import { largeClassBounds } from '#indicators/classes/class-limits.ts'
import { resources, resourceThreshold } from '#indicators/resources/resource.ts'
import { ruleLimits } from '#indicators/resources/school-rule.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

/** The numbers of 教督〔2017〕6号, as its articles give them; they stand in the book alone. */
const thresholds = [
  ['qualified-teachers', 4.2, 5.3],
  ['backbone-teachers-per-100', 1, 1],
  ['pe-arts-teachers-per-100', 0.9, 0.9],
  ['teaching-area-per-student', 4.5, 5.8],
  ['sports-area-per-student', 7.5, 10.2],
  ['equipment-per-student', 2000, 2500],
  ['multimedia-classrooms-per-100', 2.3, 2.4],
] as const

test.each(thresholds)('%s: %d in primary, %d in junior schools', (id, primary, junior) => {
  const resource = resources.find((one) => one.id === id)
  if (resource === undefined) throw new Error(`There is no resource ${id}`)
  expect(resourceThreshold(resource, 'primary', shippedStandards)).toBe(primary)
  expect(resourceThreshold(resource, 'junior', shippedStandards)).toBe(junior)
  expect(shippedStandards.get(`${resource.standard}-primary`)?.unit).toBe(resource.unit)
})

test('six of seven, none below 85 %; large from 56, super-sized from 66', () => {
  expect(ruleLimits(shippedStandards)).toEqual({ required: 6, lowest: 85 })
  expect(largeClassBounds(shippedStandards)).toEqual({ large: 56, superSized: 66 })
})
