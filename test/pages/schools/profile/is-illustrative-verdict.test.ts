import { expect, test } from 'vitest'
import { isIllustrativeVerdict } from '#pages/schools/profile/is-illustrative-verdict.ts'
import { missing } from '#statistics/statistic.ts'
import { reported } from '#test/pages/duties/drill-down/small-assessment.ts'

const made = { school: 's', statistic: reported(3, { status: 'illustrative' }), inputs: [] }

test('a verdict on a made-up number bears the mark; a number without a verdict, a reported one and none do not', () => {
  expect(isIllustrativeVerdict({ verdict: 'met', measurement: made })).toBe(true)
  expect(isIllustrativeVerdict({ verdict: 'no-standard', measurement: made })).toBe(false)
  expect(isIllustrativeVerdict({ verdict: 'not-met', measurement: { school: 's', statistic: reported(3), inputs: [] } })).toBe(false)
  expect(
    isIllustrativeVerdict({ verdict: 'not-assessable', measurement: { school: 's', statistic: missing('withheld'), inputs: [] } }),
  ).toBe(false)
})
