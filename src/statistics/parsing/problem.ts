import type { Fault } from './fault.ts'

/** One thing that is wrong in a file, said so that the person who made the file can put it right. */
export interface Problem {
  /** Where, as in `observations.value[17]` (rows count from 0); empty for the file as a whole. */
  readonly path: string
  /** What stands there, shortened; null where nothing does. */
  readonly received: string | null
  readonly fault: Fault
}

/** Checking stops at this many problems: whoever has ten thousand has a few causes. */
export const problemLimit = 10_000

const longest = 40

/** A value as it stands in the file, short enough for a sentence; null for what is not there. */
export function received(value: unknown): string | null {
  if (value === undefined) return null
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  if (typeof value !== 'string') return JSON.stringify(value)
  const start = Array.from(value.slice(0, 2 * longest))
    .slice(0, longest)
    .join('')
  return JSON.stringify(start.length < value.length ? `${start}…` : value)
}
