import type { Datum } from '#figures/figure.ts'

/** More marks than that cannot be told apart. */
const most = 120

/** The marks of a tier: how many are drawn, how many members each stands for; null where the number is not known. */
export function tierMarks({ statistic }: Datum): { readonly count: number; readonly each: number; readonly isReported: boolean } | null {
  if (statistic.kind === 'missing') return null
  const each = Math.max(1, Math.ceil(statistic.value / most))
  return { count: Math.round(statistic.value / each), each, isReported: statistic.status === 'reported' }
}
