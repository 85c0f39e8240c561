import { sameAmount } from '#standards/compare.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Assessment } from './assessment.ts'
import type { Indicator } from './indicator.ts'
import type { Judgement } from './judge-year.ts'

/**
 * How many calendar years in a row, up to this one, the limit of the year was kept, or was not kept. A year that cannot
 * be judged (no number, no standard, not in the package) ends the run. Null where this year itself cannot be judged.
 */
export function verdictStreak(year: number, judge: (year: number) => Judgement | null): number | null {
  const side = sideOf(judge(year))
  if (side === null) return null
  let years = 1
  while (sideOf(judge(year - years)) === side) years += 1
  return years
}

function sideOf(judgement: Judgement | null): 'met' | 'not-met' | null {
  return judgement?.verdict === 'met' || judgement?.verdict === 'not-met' ? judgement.verdict : null
}

/**
 * Whether an indicator moved the good way since the year before. Where the limit is a reference that moves, or an exact
 * value, only the distance to it says so; elsewhere the number does, whatever became of the standard in the meantime.
 */
export function directionSince(
  indicator: Indicator,
  now: Judgement,
  before: Judgement | null,
  previous: Statistic,
): Assessment['direction'] {
  const { statistic } = now.measurement
  const byMargin = indicator.direction === 'neither' || now.standard?.operator === '==' || now.standard?.operator === '>'
  if (byMargin) return before === null || now.margin === null || before.margin === null ? null : moved(before.margin, now.margin)
  if (statistic.kind === 'missing' || previous.kind === 'missing') return null
  return indicator.direction === 'higher' ? moved(previous.value, statistic.value) : moved(statistic.value, previous.value)
}

function moved(worse: number, better: number): 'better' | 'worse' | 'same' {
  if (sameAmount(worse, better)) return 'same'
  return better > worse ? 'better' : 'worse'
}
