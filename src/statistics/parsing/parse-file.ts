import * as v from 'valibot'
import type { ParseResult } from './parse-result.ts'
import { ProblemList } from './problem-list.ts'
import { refuseHeader } from './refuse-header.ts'
import { shapeProblems } from './shape-problems.ts'

interface FileFormat<Content> {
  readonly format: string
  readonly version: number
  readonly schema: v.GenericSchema<unknown, Content>
  /** What a schema cannot see: that parts fit together. Runs only on content of the right shape. */
  readonly check: (content: Content, problems: ProblemList) => void
}

/** Takes a file of one of the product's formats: first its kind and version, then its shape, then how its parts fit. */
export function parseFile<Content>(json: unknown, { format, version, schema, check }: FileFormat<Content>): ParseResult<Content> {
  const refusal = refuseHeader(json, format, version)
  if (refusal !== null) return { kind: 'refused', refusal }
  const shape = v.safeParse(schema, json)
  if (!shape.success) return { kind: 'refused', refusal: { kind: 'invalid', problems: shapeProblems(shape.issues) } }
  const list = new ProblemList()
  check(shape.output, list)
  if (list.problems.length > 0) return { kind: 'refused', refusal: { kind: 'invalid', problems: list.problems } }
  return { kind: 'parsed', content: shape.output }
}
