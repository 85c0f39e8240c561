import { absent } from '#statistics/absent.ts'
import { marginTo } from '#standards/compare.ts'
import type { Standard, StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { once } from '#statistics/once.ts'
import type { Assessment } from './assessment.ts'
import type { Indicator } from './indicator.ts'
import { bindsIn, judgeYear, limitIn, valueIn, type Judgement } from './judge-year.ts'
import { directionSince, verdictStreak } from './over-years.ts'
import { watchReason } from './watch-reason.ts'

/**
 * An indicator of a district in one year, held against the standard in force at the end of that year. What is not
 * applicable to a district (a school kind that it does not have) has no standard; any other gap, in the number, in the
 * reference or in the year before, is not assessable. What needs more than the three latest years is worked out when it
 * is asked for: a district of thousands of schools is assessed at every switch of year. The same arguments give the same object.
 */
export const assessIndicator = once(assess)

function assess(indicator: Indicator, district: DistrictStatistics, standards: StandardBook, year: number): Assessment {
  const now = judgeYear(indicator, district, standards, year)
  const { limit, margin, measurement, relativeMargin, standard } = now
  const { statistic } = measurement
  const previous = valueIn(indicator, district, standards, year - 1)
  const change = statistic.kind === 'value' && previous.kind === 'value' ? statistic.value - previous.value : null
  const watch =
    now.verdict === 'met' && standard !== null && limit?.kind === 'value'
      ? watchReason(standard, limit.value, relativeMargin, () => marginsUpTo(standard, indicator, district, standards, year))
      : null
  const judge = (one: number): Judgement | null => {
    if (one === year) return now
    return district.years.includes(one) ? judgeYear(indicator, district, standards, one) : null
  }
  return {
    indicator,
    year,
    measurement,
    verdict: watch === null ? now.verdict : 'watch',
    standard,
    limit,
    margin,
    relativeMargin,
    watch,
    others: now.others,
    targets: now.targets,
    conditional: now.conditional,
    reference: now.reference,
    previous,
    change,
    get previousMargin() {
      return judge(year - 1)?.margin ?? null
    },
    get streak() {
      return verdictStreak(year, judge)
    },
    get since() {
      const streak = verdictStreak(year, judge)
      if (streak === null) return null
      const first = year - streak + 1
      const before = judge(first - 1)
      const unjudged = before === null ? bindsIn(indicator, district, standards, first - 1) : before.verdict === 'not-assessable'
      return { year: first, atLeast: unjudged }
    },
    get direction() {
      return directionSince(indicator, now, judge(year - 1), previous)
    },
  }
}

/** The margins of the year and the two before it to the standard of the year; null where a year or a number is missing. */
function marginsUpTo(
  standard: Standard,
  indicator: Indicator,
  district: DistrictStatistics,
  standards: StandardBook,
  year: number,
): readonly (number | null)[] {
  return [year - 2, year - 1, year].map((one) => {
    const value = valueIn(indicator, district, standards, one)
    const limit = district.years.includes(one) ? limitIn(standard, indicator, district, standards, one) : absent(district)
    return value.kind === 'missing' || limit.kind === 'missing' ? null : marginTo(value.value, standard.operator, limit.value)
  })
}
