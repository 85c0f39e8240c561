import type * as v from 'valibot'
import { problemLimit, received, type Problem } from './problem.ts'
import type { ProblemPath } from './problem-path.ts'
import type { Fault } from './fault.ts'

/** The path of an issue; keys of objects and positions of lists are all that JSON has. */
function pathOf({ path }: v.BaseIssue<unknown>): ProblemPath {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

function limitOf(issue: v.BaseIssue<unknown>): string {
  if (typeof issue.requirement === 'number') return String(issue.requirement)
  return (issue.expected ?? '').replaceAll(/^\(|\)$/g, '').replaceAll(' | ', ', ')
}

/** Schemas of the file formats give these as their message. */
const keyed: ReadonlyMap<string, Fault> = new Map<string, Fault>([
  ['id', { kind: 'wrong-id' }],
  ['day', { kind: 'wrong-day' }],
  ['standard-id', { kind: 'wrong-standard-id' }],
  ['file', { kind: 'wrong-file' }],
  ['column', { kind: 'no-column' }],
])

const byType: ReadonlyMap<string, Fault> = new Map<string, Fault>([
  ['array', { kind: 'no-list' }],
  ['strict_object', { kind: 'no-object' }],
  ['string', { kind: 'no-text' }],
  ['number', { kind: 'no-number' }],
  ['boolean', { kind: 'no-boolean' }],
  ['integer', { kind: 'no-whole-number' }],
  ['finite', { kind: 'no-finite-number' }],
])

/** Kinds of issues that hold a value against a number or a list of words. */
const byTypeAndLimit: ReadonlyMap<string, Extract<Fault, { readonly limit: string; readonly name?: never }>['kind']> = new Map([
  ['min_value', 'below-least'],
  ['max_value', 'above-most'],
  ['min_length', 'too-few'],
  ['max_length', 'too-long'],
  ['picklist', 'none-of-words'],
  ['literal', 'other-literal'],
] as const)

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const limited = byTypeAndLimit.get(issue.type)
  return (
    keyed.get(issue.message) ??
    byType.get(issue.type) ??
    (limited === undefined ? { kind: 'other-shape' } : { kind: limited, limit: limitOf(issue) })
  )
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = pathOf(issue)
  if (issue.type === 'strict_object' && issue.expected !== 'Object') {
    const unknown = issue.expected === 'never'
    return {
      path,
      received: unknown ? received(issue.path?.at(-1)?.value) : null,
      fault: { kind: unknown ? 'unknown-field' : 'missing-field' },
    }
  }
  return { path, received: received(issue.input), fault: faultOf(issue) }
}

/** The issues of a schema as problems; the library's own sentences go nowhere. */
export function shapeProblems(issues: readonly v.BaseIssue<unknown>[]): readonly Problem[] {
  return issues.slice(0, problemLimit).map(problemOf)
}
