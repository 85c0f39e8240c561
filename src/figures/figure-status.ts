import type { Statistic } from '#statistics/statistic.ts'
import type { Figure } from './figure.ts'

/** What the numbers of a figure rest on. */
export function figureStatus(statistics: readonly Statistic[]): Figure['status'] {
  const found = new Set(statistics.flatMap((statistic) => (statistic.kind === 'value' ? [statistic.status] : [])))
  if (found.size === 2) return 'mixed'
  return [...found][0] ?? 'none'
}
