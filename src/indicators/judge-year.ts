import { absent } from '#statistics/absent.ts'
import { applicableStandards, situationOf } from '#standards/applicable-standards.ts'
import { isAgainstYearBefore } from '#standards/operator-sign.ts'
import { keepsLimit, marginTo } from '#standards/compare.ts'
import type { Standard, StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Assessment, Reference } from './assessment.ts'
import type { Indicator } from './indicator.ts'

/** What one year alone says of an indicator: kept, not kept, or why it cannot be said. What is to be watched needs other years. */
export interface Judgement extends Pick<
  Assessment,
  'measurement' | 'standard' | 'others' | 'limit' | 'margin' | 'relativeMargin' | 'targets' | 'conditional' | 'reference'
> {
  readonly verdict: 'met' | 'not-met' | 'not-assessable' | 'no-standard'
}

/** An indicator of a district in one year, held against the standard in force at the end of that year. */
export function judgeYear(indicator: Indicator, district: DistrictStatistics, standards: StandardBook, year: number): Judgement {
  const measurement = indicator.measure(district, year, standards)
  const { statistic } = measurement
  const plain = { measurement, margin: null, relativeMargin: null, reference: null }
  if (statistic.kind === 'missing' && statistic.reason === 'not-applicable') {
    return { ...plain, verdict: 'no-standard', standard: null, limit: null, others: [], targets: [], conditional: [] }
  }
  const situation = situationOf(district.package.meta, indicator.stage, year)
  const { inForce, others, targets, conditional } = applicableStandards(standards, indicator.standards, situation)
  if (inForce === null) {
    const reference = referenceOf(conditional, statistic)
    return { ...plain, verdict: 'no-standard', standard: null, limit: null, others, targets, conditional, reference }
  }
  const limit = limitIn(inForce, indicator, district, standards, year)
  const held = { ...plain, standard: inForce, limit, others, targets, conditional }
  if (statistic.kind === 'missing' || limit.kind === 'missing') return { ...held, verdict: 'not-assessable' }
  const margin = marginTo(statistic.value, inForce.operator, limit.value)
  const relativeMargin = limit.value === 0 ? null : margin / Math.abs(limit.value)
  const verdict = keepsLimit(statistic.value, inForce.operator, limit.value) ? 'met' : 'not-met'
  return { ...held, verdict, margin, relativeMargin }
}

/** Whether a rule binds the indicator at the end of a year, whatever is known of it. */
export function bindsIn(indicator: Indicator, district: DistrictStatistics, standards: StandardBook, year: number): boolean {
  return applicableStandards(standards, indicator.standards, situationOf(district.package.meta, indicator.stage, year)).inForce !== null
}

/** The indicator's number in a year; not collected in a year that the package leaves out. */
export function valueIn(indicator: Indicator, district: DistrictStatistics, standards: StandardBook, year: number): Statistic {
  return district.years.includes(year) ? indicator.measure(district, year, standards).statistic : absent(district)
}

/** The reference of the same year, the standard's own number, or, for what must rise, the indicator a year before. */
export function limitIn(
  standard: Standard,
  indicator: Indicator,
  district: DistrictStatistics,
  standards: StandardBook,
  year: number,
): Statistic {
  if (indicator.measureReference !== undefined) return indicator.measureReference(district, year).statistic
  if (standard.value !== null) return { kind: 'value', value: standard.value, status: 'reported', sources: [] }
  return isAgainstYearBefore(standard) ? valueIn(indicator, district, standards, year - 1) : absent(district)
}

/** How a number stands to what is recommended or asked of applicants; what binds only a part, or the nation, is no measure of a district. */
function referenceOf(conditional: readonly Standard[], statistic: Statistic): Reference | null {
  const standard = conditional.find(({ condition }) => condition?.kind === 'recommended' || condition?.kind === 'applicants')
  if (standard?.value == null) return null
  const limit = { kind: 'value', value: standard.value, status: 'reported', sources: [] } as const
  if (statistic.kind === 'missing') return { standard, limit, kept: null, margin: null }
  const { operator, value } = standard
  return { standard, limit, kept: keepsLimit(statistic.value, operator, value), margin: marginTo(statistic.value, operator, value) }
}
