import { expect, test } from 'vitest'
import { comparesWithIllustrative } from '#indicators/compares-with-illustrative.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import { reported } from '#test/pages/duties/drill-down/small-assessment.ts'

const made = reported(4, { status: 'illustrative' })
const compares = (statistic: Statistic, previous: Statistic) =>
  comparesWithIllustrative({ measurement: { statistic, inputs: [] }, previous })

test('a change is as weak as its weaker year: only where this year’s number does not say so itself', () => {
  expect(compares(reported(5), made)).toBe(true)
  expect(compares(reported(5), reported(4))).toBe(false)
  expect(compares(made, made)).toBe(false)
  expect(compares(reported(5), missing('not-collected'))).toBe(false)
  expect(compares(missing('withheld'), made)).toBe(false)
})
