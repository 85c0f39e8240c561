import { applicableStandards, situationOf } from '#standards/applicable-standards.ts'
import { once } from '#statistics/once.ts'
import { keepsLimit, marginTo } from '#standards/compare.ts'
import type { Standard, StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Verdict } from '../assessment.ts'
import { oncePerYear } from '../building/once-per-year.ts'
import { catalogue } from '../catalogue.ts'
import type { Indicator, SchoolMeasurement } from '../indicator.ts'
import { watchReason } from '../watch-reason.ts'

/** An indicator of one school held against the standard that binds each school. */
export interface SchoolAssessment {
  readonly indicator: Indicator
  readonly year: number
  readonly measurement: SchoolMeasurement
  readonly verdict: Verdict
  readonly standard: Standard | null
  /** In the indicator's unit. */
  readonly limit: number | null
  /** Distance to the limit in the indicator's unit, positive on the good side. */
  readonly margin: number | null
  /** Margin as a share of the limit; null without a number or where the limit is 0. */
  readonly relativeMargin: number | null
}

/** An indicator with what each school has of it in a year. */
interface SchoolIndicator {
  readonly indicator: Indicator
  readonly ofSchools: (district: DistrictStatistics, year: number, standards: StandardBook) => ReadonlyMap<string, SchoolMeasurement>
}

/** The indicators that schools have numbers of, in catalogue order. */
export const schoolIndicators: readonly SchoolIndicator[] = catalogue.flatMap((indicator) => {
  if (!('measureSchools' in indicator)) return []
  const ofSchools = oncePerYear(
    (district, year, standards: StandardBook) =>
      new Map((indicator.measureSchools?.(district, year, standards) ?? []).map((one) => [one.school, one])),
  )
  return [{ indicator, ofSchools }]
})

/** The standard of an indicator that binds each school of a district in a year; a district's ratio binds none of them alone. */
function schoolStandard(indicator: Indicator, district: DistrictStatistics, standards: StandardBook, year: number): Standard | null {
  const ids = indicator.standards.filter((id) => standards.get(id)?.level !== 'district')
  return applicableStandards(standards, ids, situationOf(district.package.meta, indicator.stage, year)).inForce
}

/** The standards of all school indicators, in their order; looked up once for all schools. */
export const schoolStandards = once((district: DistrictStatistics, standards: StandardBook, year: number): readonly (Standard | null)[] =>
  schoolIndicators.map(({ indicator }) => schoolStandard(indicator, district, standards, year)),
)

/**
 * Every indicator that has a number of its own in a school, held against the standard for a single school, in catalogue
 * order. What does not apply to the school is left out. A met indicator within 3 % of its limit is to be watched; how a
 * single school moves from year to year makes no watch, as a few children move it.
 */
export function assessSchool(
  school: string,
  district: DistrictStatistics,
  standards: StandardBook,
  year: number,
): readonly SchoolAssessment[] {
  const inForce = schoolStandards(district, standards, year)
  return schoolIndicators.flatMap(({ indicator, ofSchools }, at) => {
    const measurement = ofSchools(district, year, standards).get(school)
    if (measurement === undefined || isNotApplicable(measurement)) return []
    return [holdSchool(indicator, measurement, inForce[at] ?? null, year)]
  })
}

/** One indicator of every school that it applies to, held against the standard for a single school. */
export function assessSchools(
  indicator: Indicator,
  district: DistrictStatistics,
  standards: StandardBook,
  year: number,
): readonly SchoolAssessment[] {
  const standard = schoolStandard(indicator, district, standards, year)
  return (indicator.measureSchools?.(district, year, standards) ?? []).flatMap((measurement) =>
    isNotApplicable(measurement) ? [] : [holdSchool(indicator, measurement, standard, year)],
  )
}

/** Whether an indicator has no meaning for the school: it is then left out, not missing. */
export function isNotApplicable({ statistic }: SchoolMeasurement): boolean {
  return statistic.kind === 'missing' && statistic.reason === 'not-applicable'
}

/** What a school has of an indicator, held against the standard; without a verdict where there is none. */
export function holdSchool(
  indicator: Indicator,
  measurement: SchoolMeasurement,
  standard: Standard | null,
  year: number,
): SchoolAssessment {
  const { statistic } = measurement
  const limit = standard?.value ?? null
  const plain = { indicator, year, measurement, standard, limit, margin: null, relativeMargin: null }
  if (standard === null || limit === null) return { ...plain, verdict: 'no-standard' }
  if (statistic.kind === 'missing') return { ...plain, verdict: 'not-assessable' }
  const margin = marginTo(statistic.value, standard.operator, limit)
  const relativeMargin = limit === 0 ? null : margin / Math.abs(limit)
  const held = { ...plain, margin, relativeMargin }
  if (!keepsLimit(statistic.value, standard.operator, limit)) return { ...held, verdict: 'not-met' }
  return { ...held, verdict: watchReason(standard, limit, relativeMargin, () => []) === null ? 'met' : 'watch' }
}
