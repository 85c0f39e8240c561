import type { Standard } from './standard.ts'

/** The sign of a limit as figures, tables and files write it; a limit that must be exceeded keeps its strict sign. */
export const operatorSign: Readonly<Record<Standard['operator'], '≥' | '≤' | '=' | '>'>> = {
  '>=': '≥',
  '<=': '≤',
  '==': '=',
  '>': '>',
  increasing: '>',
  'not-decreasing': '≥',
}

/** Whether a limit is held against the same number of the year before. */
export function isAgainstYearBefore({ operator }: Pick<Standard, 'operator'>): boolean {
  return operator === 'increasing' || operator === 'not-decreasing'
}
