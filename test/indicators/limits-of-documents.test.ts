import { describe, expect, test } from 'vitest'
import { kindergartenClassSize, largeClassFrom, standardClassSize, superSizedClassFrom } from '#indicators/classes/class-limits.ts'
import { resources } from '#indicators/resources/resource.ts'
import { lowestRatio, requiredResources } from '#indicators/resources/school-rule.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

/** Limits that indicators count by are those of the shipped standards. */
describe('a limit in the program is the one of the document', () => {
  test.each([
    [standardClassSize.primary, 'QB-G05a'],
    [standardClassSize.junior, 'QB-G05b'],
    [kindergartenClassSize[1], 'CS-KG-small'],
    [kindergartenClassSize[2], 'CS-KG-middle'],
    [kindergartenClassSize[3], 'CS-KG-big'],
    [largeClassFrom, 'CS-LARGE'],
    [superSizedClassFrom, 'CS-SUPER'],
    [requiredResources, 'QB-RULE-6OF7'],
    [lowestRatio, 'QB-RULE-85'],
  ])('%d of %s', (limit, id) => {
    expect(shippedStandards.get(id)?.value).toBe(limit)
  })

  test.each(resources.map((resource) => [resource.id, resource] as const))('%s', (_, { standard, threshold, unit }) => {
    expect(shippedStandards.get(`${standard}-primary`)).toMatchObject({ value: threshold.primary, unit })
    expect(shippedStandards.get(`${standard}-junior`)).toMatchObject({ value: threshold.junior, unit })
  })
})
