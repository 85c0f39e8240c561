import { expect, test } from 'vitest'
import { assessmentWords } from '#indicators/assessment-words.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

const targets = [...shippedStandards.values()].slice(0, 1)

test('a standard that is due later is no missing standard', () => {
  expect(assessmentWords({ verdict: 'no-standard', targets: [] }).zh).toBe('无标准')
  expect(assessmentWords({ verdict: 'no-standard', targets }).zh).toBe('未到期')
  expect(assessmentWords({ verdict: 'met', targets }).zh).toBe('达标')
})
