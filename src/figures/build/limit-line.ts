import type { StandardLine } from '../figure.ts'

/** The limits of the years as one line that steps where they change, told by the last of them; none where nothing applied. */
export function limitLine<Limit>(
  limits: readonly (Limit | null)[],
  valueOf: (limit: Limit) => number,
  tell: (last: Limit) => Omit<StandardLine, 'values'>,
): readonly StandardLine[] {
  const last = limits.findLast((limit) => limit !== null) ?? null
  if (last === null) return []
  return [{ ...tell(last), values: limits.map((limit) => (limit === null ? null : valueOf(limit))) }]
}
