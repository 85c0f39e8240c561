import type { Standard } from './standard.ts'

/** Numbers of statistics carry at most this many decimals that mean something; what lies beyond is binary noise. */
const precision = 1e-9

/**
 * Whether two numbers stand for the same amount: equal but for what binary floating point adds (0.1 + 0.2 is 0.3, and
 * 85 % of 4.2 is 3.57). No rounding to what is shown.
 */
export function sameAmount(a: number, b: number): boolean {
  return Math.abs(a - b) <= precision * Math.max(1, Math.abs(a), Math.abs(b))
}

/** Whether a value keeps a limit. An "increasing" or ">" limit must be exceeded. */
export function keepsLimit(value: number, operator: Standard['operator'], limit: number): boolean {
  const same = sameAmount(value, limit)
  switch (operator) {
    case '>=':
      return same || value > limit
    case '<=':
      return same || value < limit
    case '==':
      return same
    case '>':
    case 'increasing':
      return !same && value > limit
  }
}

/** How far a value lies on the good side of a limit, in its unit; negative is what is missing, exactly at it is 0. */
export function marginTo(value: number, operator: Standard['operator'], limit: number): number {
  if (sameAmount(value, limit)) return 0
  switch (operator) {
    case '<=':
      return limit - value
    case '==':
      return -Math.abs(value - limit)
    case '>=':
    case '>':
    case 'increasing':
      return value - limit
  }
}
