import type { Refusal } from './parse-result.ts'
import { received } from './problem.ts'

function fieldOf(json: object, key: 'format' | 'version'): unknown {
  return Object.getOwnPropertyDescriptor(json, key)?.value
}

/**
 * Looks at `format` and `version` before anything else, so that a file of another kind or age is refused in one
 * sentence and not in fifty.
 */
export function refuseHeader(json: unknown, format: string, version: number): Refusal | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { kind: 'wrong-format', received: received(json), wanted: format }
  }
  const givenFormat = fieldOf(json, 'format')
  if (givenFormat !== format) return { kind: 'wrong-format', received: received(givenFormat), wanted: format }
  const given = fieldOf(json, 'version')
  if (typeof given !== 'number' || !Number.isInteger(given)) {
    return {
      kind: 'invalid',
      problems: [{ path: ['version'], received: received(given), fault: { kind: 'wrong-version', limit: String(version) } }],
    }
  }
  if (given === version) return null
  return { kind: given > version ? 'newer-version' : 'older-version', received: given, wanted: version }
}
