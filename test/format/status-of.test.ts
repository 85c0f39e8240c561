import { statusOf } from '#format/status-of.ts'
import { expect, test } from 'vitest'

test.each([
  [{ kind: 'value', value: 1, status: 'reported', sources: [] }, null],
  [{ kind: 'value', value: 1, status: 'illustrative', sources: [] }, '示意值'],
  [{ kind: 'missing', reason: 'withheld', sources: [] }, null],
] as const)('what is not reported is marked, and nothing else: %o', (statistic, words) => {
  expect(statusOf(statistic, 'zh-CN')).toBe(words)
})
