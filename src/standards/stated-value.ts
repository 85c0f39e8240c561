import type { StandardBook } from './standard.ts'

/**
 * The number of a standard that something is counted by.
 * @throws where the book has no such number: nothing can be counted without it.
 */
export function statedValue(id: string, standards: StandardBook): number {
  const value = standards.get(id)?.value
  if (value == null) throw new Error(`The standards have no value for ${id}`)
  return value
}
