import type { Fault } from './fault.ts'
import type { ProblemPath } from './problem-path.ts'
import { shortened } from './shortened.ts'

/** One thing that is wrong in a file, said so that the person who made the file can put it right. */
export interface Problem {
  readonly path: ProblemPath
  /** What stands there, shortened; null where nothing does. */
  readonly received: string | null
  readonly fault: Fault
}

/** Checking stops at this many problems: whoever has ten thousand has a few causes. */
export const problemLimit = 10_000

/** A value as it stands in the file, short enough for a sentence; null for what is not there. */
export function received(value: unknown): string | null {
  if (value === undefined) return null
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  if (typeof value !== 'string') return JSON.stringify(value)
  return shortened(value)
}
