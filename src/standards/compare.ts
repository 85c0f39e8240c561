import type { Standard } from './standard.ts'

/**
 * What binary floating point can add to a number of a dozen operations, as a share of it. Two different numbers of
 * statistics lie much farther apart: of two shares with up to nine digits below and above the line, one that is not
 * exactly at a limit is off by at least 1 in 10⁹ parts.
 */
const noise = 1e-12

/**
 * Whether two numbers stand for the same amount: equal but for what binary floating point adds (0.1 + 0.2 is 0.3, and
 * 85 % of 4.2 is 3.57). It is no rounding: what is short by any amount that a source can state is short.
 */
export function sameAmount(a: number, b: number): boolean {
  return Math.abs(a - b) <= noise * Math.max(1, Math.abs(a), Math.abs(b))
}

/** Whether a value keeps a limit. An "increasing" or ">" limit must be exceeded; "not-decreasing" allows an equal value. */
export function keepsLimit(value: number, operator: Standard['operator'], limit: number): boolean {
  const same = sameAmount(value, limit)
  switch (operator) {
    case '>=':
    case 'not-decreasing':
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
    case 'not-decreasing':
      return value - limit
  }
}

/** The side of a limit on which a value must lie: at least, at most, or exactly there. */
type Side = 'least' | 'most' | 'exact'

function sideOf(operator: Standard['operator']): Side {
  if (operator === '==') return 'exact'
  return operator === '<=' ? 'most' : 'least'
}

/**
 * Which of two rules asks for more: negative where the first does, 0 where neither does or they cannot be compared (a
 * reference beside a number, a least beside a most). An exact value asks for at least as much as a limit at the same number.
 */
export function compareStrictness(a: Pick<Standard, 'operator' | 'value'>, b: Pick<Standard, 'operator' | 'value'>): number {
  const [one, other] = [sideOf(a.operator), sideOf(b.operator)]
  if (a.value === null || b.value === null || (one !== other && one !== 'exact' && other !== 'exact')) return 0
  const isMost = one === 'most' || other === 'most'
  if (!sameAmount(a.value, b.value)) return isMost ? a.value - b.value : b.value - a.value
  return strictness(b.operator) - strictness(a.operator)
}

/** At the same number: an exact value before one that must be exceeded, before one that may be reached. */
function strictness(operator: Standard['operator']): number {
  if (operator === '==') return 2
  return operator === '>' || operator === 'increasing' ? 1 : 0
}
