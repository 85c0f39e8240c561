import { figureStatus } from '#figures/build/figure-status.ts'
import { missing, type Status } from '#statistics/statistic.ts'
import { expect, test } from 'vitest'

test.each<[readonly Status[], string]>([
  [[], 'none'],
  [['reported', 'reported'], 'reported'],
  [['illustrative'], 'illustrative'],
  [['reported', 'illustrative'], 'mixed'],
  [['reported', 'projected'], 'projected'],
  [['reported', 'illustrative', 'projected'], 'projected'],
])('a figure of %j numbers is %s', (statuses, status) => {
  const numbers = statuses.map((one) => ({ kind: 'value', value: 1, status: one, sources: [] }) as const)
  expect(figureStatus([...numbers, missing('withheld')])).toBe(status)
})
