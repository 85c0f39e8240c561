import type { Statistic } from '#statistics/statistic.ts'
import type { Figure } from '../figure.ts'

/** What the numbers of a figure rest on. */
export function figureStatus(statistics: readonly Statistic[]): Figure['status'] {
  const found = new Set(statistics.flatMap((statistic) => (statistic.kind === 'value' ? [statistic.status] : [])))
  // One number that was only tried out makes the whole figure a trial.
  if (found.has('projected')) return 'projected'
  if (found.size === 2) return 'mixed'
  return [...found][0] ?? 'none'
}
