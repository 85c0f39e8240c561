import { expect, test } from 'vitest'
import { ProblemList } from '#statistics/parsing/problem-list.ts'
import { problemLimit } from '#statistics/parsing/problem.ts'

test('problems are collected up to the limit, and no further', () => {
  const list = new ProblemList()
  for (let number = 1; number < problemLimit; number += 1) list.add(['years', number], number, { kind: 'unknown-year' })
  expect(list.full).toBe(false)
  list.add(['years', 'last'], 'last', { kind: 'unknown-year' })
  expect(list.full).toBe(true)
  list.add(['years', 'beyond'], 'beyond', { kind: 'unknown-year' })
  expect(list.problems).toHaveLength(10_000)
  expect(list.problems.at(-1)).toEqual({ path: ['years', 'last'], received: '"last"', fault: { kind: 'unknown-year' } })
})
