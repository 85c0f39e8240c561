import { applicableStandards } from '#standards/applicable-standards.ts'
import { keepsLimit, marginTo } from '#standards/compare.ts'
import type { Standard, StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import type { Assessment } from './assessment.ts'
import type { Indicator } from './indicator.ts'
import { watchReason } from './watch-reason.ts'

/**
 * An indicator of a district in one year, held against the standard in force at the end of that year. What is not
 * applicable to a district (a school kind that it does not have) has no standard; any other gap, in the number, in the
 * reference or in the year before, is not assessable.
 */
export function assessIndicator(indicator: Indicator, district: DistrictStatistics, standards: StandardBook, year: number): Assessment {
  const measurement = indicator.measure(district, year)
  const previous = valueIn(indicator, district, year - 1)
  const { statistic } = measurement
  const change = statistic.kind === 'value' && previous.kind === 'value' ? statistic.value - previous.value : null
  const plain = { indicator, year, measurement, previous, change, margin: null, relativeMargin: null, watch: null }
  if (statistic.kind === 'missing' && statistic.reason === 'not-applicable') {
    return { ...plain, verdict: 'no-standard', standard: null, limit: null, targets: [], conditional: [] }
  }
  const { scopes, area } = district.package.meta
  const { inForce, targets, conditional } = applicableStandards(standards, indicator.standards, {
    stage: indicator.stage,
    scopes,
    area,
    year,
  })
  if (inForce === null) return { ...plain, verdict: 'no-standard', standard: null, limit: null, targets, conditional }
  const limit = limitIn(inForce, indicator, district, year)
  const held = { ...plain, standard: inForce, limit, targets, conditional }
  if (statistic.kind === 'missing' || limit.kind === 'missing') return { ...held, verdict: 'not-assessable' }
  const margin = marginTo(statistic.value, inForce.operator, limit.value)
  const relativeMargin = limit.value === 0 ? null : margin / Math.abs(limit.value)
  if (!keepsLimit(statistic.value, inForce.operator, limit.value)) return { ...held, verdict: 'not-met', margin, relativeMargin }
  const watch = watchReason(inForce, limit.value, relativeMargin, () => marginsUpTo(inForce, indicator, district, year))
  return { ...held, verdict: watch === null ? 'met' : 'watch', margin, relativeMargin, watch }
}

function valueIn(indicator: Indicator, district: DistrictStatistics, year: number): Statistic {
  return district.years.includes(year) ? indicator.measure(district, year).statistic : missing('not-collected')
}

/** The reference of the same year, the standard's own number, or, for what must rise, the indicator a year before. */
function limitIn(standard: Standard, indicator: Indicator, district: DistrictStatistics, year: number): Statistic {
  if (indicator.measureReference !== undefined) return indicator.measureReference(district, year).statistic
  if (standard.value !== null) return { kind: 'value', value: standard.value, status: 'reported', sources: [] }
  return standard.operator === 'increasing' ? valueIn(indicator, district, year - 1) : missing('not-collected')
}

/** The margins of the year and the two before it to the standard of the year; null where a year or a number is missing. */
function marginsUpTo(standard: Standard, indicator: Indicator, district: DistrictStatistics, year: number): readonly (number | null)[] {
  return [year - 2, year - 1, year].map((one) => {
    const value = valueIn(indicator, district, one)
    const limit = district.years.includes(one) ? limitIn(standard, indicator, district, one) : missing('not-collected')
    return value.kind === 'missing' || limit.kind === 'missing' ? null : marginTo(value.value, standard.operator, limit.value)
  })
}
