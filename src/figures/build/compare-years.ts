import type { Missing, Statistic, Value } from '#statistics/statistic.ts'

/** How a number stands to an earlier one: what a finding sentence chooses its words by. */
export type YearComparison =
  | { readonly kind: 'missing'; readonly now: Missing }
  | { readonly kind: 'first'; readonly now: Value }
  | { readonly kind: 'rise' | 'fall' | 'same'; readonly now: Value; readonly before: Value; readonly difference: number }

/**
 * Compares a year's number with the year before. Without an earlier number it is the first, and so is a reported number after
 * one that was made up: no sentence sets what a source says against what it does not.
 */
export function compareYears(now: Statistic, before: Statistic | undefined): YearComparison {
  if (now.kind === 'missing') return { kind: 'missing', now }
  if (before === undefined || before.kind === 'missing') return { kind: 'first', now }
  if (now.status === 'reported' && before.status !== 'reported') return { kind: 'first', now }
  const difference = now.value - before.value
  const kind = difference > 0 ? 'rise' : difference < 0 ? 'fall' : 'same'
  return { kind, now, before, difference }
}
