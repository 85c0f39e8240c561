import type * as v from 'valibot'
import { problemLimit, received, type Problem } from './problem.ts'
import { missingField, shapeAdvice, unknownField } from './shape-words.ts'

type PathItem = v.IssuePathItem

/** `schools[3].name.zh`; a key that is no plain word stands in brackets and quotes. */
export function pathInWords(path: readonly PathItem[]): string {
  return path
    .map(({ key }, depth) => {
      if (typeof key === 'number') return `[${key}]`
      const word = String(key)
      if (!/^[A-Za-z_]\w*$/.test(word)) return `[${received(word) ?? ''}]`
      return depth === 0 ? word : `.${word}`
    })
    .join('')
}

function limitOf(issue: v.BaseIssue<unknown>): string {
  if (typeof issue.requirement === 'number') return String(issue.requirement)
  return (issue.expected ?? '').replaceAll(/^\(|\)$/g, '').replaceAll(' | ', ', ')
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = pathInWords(issue.path ?? [])
  if (issue.type === 'strict_object' && issue.expected !== 'Object') {
    const unknown = issue.expected === 'never'
    return { path, received: unknown ? received(issue.path?.at(-1)?.value) : null, ...(unknown ? unknownField : missingField) }
  }
  return { path, received: received(issue.input), ...shapeAdvice(issue.type, issue.message, limitOf(issue)) }
}

/** The issues of a schema as problems in the reader's words; the library's own sentences go nowhere. */
export function shapeProblems(issues: readonly v.BaseIssue<unknown>[]): readonly Problem[] {
  return issues.slice(0, problemLimit).map(problemOf)
}
