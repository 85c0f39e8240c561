import { expect, test } from 'vitest'
import { addSourceProblem, citesWell, packageReferences } from '#statistics/checks/package-references.ts'
import { ProblemList } from '#statistics/parsing/problem-list.ts'
import { samplePackage } from '#test/statistics/sample-package.ts'

/** `report` is a document, `made-up` the illustration. */
const { sources } = packageReferences(samplePackage())

test.each([
  ['report', 'reported', true],
  ['made-up', 'illustrative', true],
  ['report', 'illustrative', false],
  ['made-up', 'reported', false],
  ['hearsay', 'reported', false],
  ['hearsay', 'illustrative', false],
] as const)('%s may stand behind what is %s: %s', (source, status, isRight) => {
  expect(citesWell(sources.get(source), status)).toBe(isRight)
})

test.each([
  ['hearsay', 'reported', 'unknown-source'],
  ['hearsay', 'illustrative', 'unknown-source'],
  ['made-up', 'reported', 'reported-cites-illustration'],
  ['report', 'illustrative', 'illustrative-cites-source'],
] as const)('%s behind what is %s is told as %s, where it stands', (source, status, kind) => {
  const problems = new ProblemList()
  addSourceProblem(['honours', 0, 'source'], source, status, sources, problems)
  expect(problems.problems).toEqual([{ path: ['honours', 0, 'source'], received: `"${source}"`, fault: { kind } }])
})
