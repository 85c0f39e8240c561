import { applicableStandards } from '#standards/applicable-standards.ts'
import { keepsLimit, marginTo, sameAmount } from '#standards/compare.ts'
import type { Standard, StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { missing, type Statistic, type Value } from '#statistics/statistic.ts'
import type { Assessment, Verdict } from './assessment.ts'
import type { Indicator } from './indicator.ts'

/** Met, but by less than this share of the limit: to be watched. */
const nearLimit = 0.03

/** An indicator of a district in one year, held against the standard then in force. */
export function assessIndicator(indicator: Indicator, district: DistrictStatistics, standards: StandardBook, year: number): Assessment {
  const { scopes, area } = district.package.meta
  const { inForce, targets, conditional } = applicableStandards(standards, indicator.standards, {
    stage: indicator.stage,
    scopes,
    area,
    year,
  })
  const measurement = indicator.measure(district, year)
  const previous = district.years.includes(year - 1) ? indicator.measure(district, year - 1).statistic : missing('not-collected')
  const { statistic } = measurement
  const limit = inForce === null ? null : limitOf(inForce, indicator, district, year, previous)
  const common = {
    indicator,
    year,
    measurement,
    standard: inForce,
    limit,
    targets,
    conditional,
    previous,
    change: statistic.kind === 'value' && previous.kind === 'value' ? statistic.value - previous.value : null,
  }
  const unjudged = { ...common, margin: null, relativeMargin: null, watch: null }
  if (statistic.kind === 'missing')
    return { ...unjudged, verdict: inForce === null && statistic.reason === 'not-applicable' ? 'no-standard' : notAssessable(inForce) }
  if (inForce === null || limit === null) return { ...unjudged, verdict: 'no-standard' }
  if (limit.kind === 'missing') return { ...unjudged, verdict: 'not-assessable' }
  return { ...common, ...judge(statistic, inForce, limit, () => movesTowards(indicator, district, year, inForce)) }
}

function notAssessable(standard: Standard | null): Verdict {
  return standard === null ? 'no-standard' : 'not-assessable'
}

/** The standard's own number, the reference of the same year, or, for what must rise, the year before. */
function limitOf(standard: Standard, indicator: Indicator, district: DistrictStatistics, year: number, previous: Statistic): Statistic {
  if (indicator.measureReference !== undefined) return indicator.measureReference(district, year).statistic
  if (standard.value !== null) return { kind: 'value', value: standard.value, status: 'reported', sources: [] }
  return standard.operator === 'increasing' ? previous : missing('not-collected')
}

function judge(
  { value }: Value,
  { operator, value: fixed }: Standard,
  limit: Value,
  approaches: () => boolean,
): Pick<Assessment, 'verdict' | 'margin' | 'relativeMargin' | 'watch'> {
  const margin = marginTo(value, operator, limit.value)
  const relativeMargin = limit.value === 0 ? null : margin / Math.abs(limit.value)
  if (!keepsLimit(value, operator, limit.value)) return { verdict: 'not-met', margin, relativeMargin, watch: null }
  // What must equal a number, or has no room beyond its limit, is met or not: it cannot be met narrowly.
  if (operator === '==' || fixed === null) return { verdict: 'met', margin, relativeMargin, watch: null }
  if (relativeMargin !== null && relativeMargin < nearLimit && !sameAmount(relativeMargin, nearLimit)) {
    return { verdict: 'watch', margin, relativeMargin, watch: 'near-limit' }
  }
  return approaches()
    ? { verdict: 'watch', margin, relativeMargin, watch: 'approaching-limit' }
    : { verdict: 'met', margin, relativeMargin, watch: null }
}

/** Two years in a row nearer to the limit; only over three consecutive years that all have a number. */
function movesTowards(indicator: Indicator, district: DistrictStatistics, year: number, standard: Standard): boolean {
  const years = [year - 2, year - 1, year]
  if (!years.every((one) => district.years.includes(one))) return false
  const values = years.flatMap((one) => {
    const { statistic } = indicator.measure(district, one)
    return statistic.kind === 'value' ? [statistic.value] : []
  })
  const [first, second, third] = values
  if (first === undefined || second === undefined || third === undefined) return false
  const worsens = (before: number, after: number) =>
    !sameAmount(before, after) && (standard.operator === '<=' ? after > before : after < before)
  return worsens(first, second) && worsens(second, third)
}
