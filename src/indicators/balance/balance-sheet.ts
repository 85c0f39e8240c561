import { absent } from '#statistics/absent.ts'
import { keepsLimit, marginTo } from '#standards/compare.ts'
import type { StandardBook } from '#standards/standard.ts'
import { derive } from '#statistics/derive.ts'
import type { School } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { assessIndicator } from '../assess-indicator.ts'
import type { Assessment } from '../assessment.ts'
import type { SchoolMeasurement } from '../indicator.ts'
import { balanceSchools, type BalanceStage } from '../resources/balance-schools.ts'
import { resources, resourceThreshold, type Resource } from '../resources/resource.ts'
import { schoolNumbers } from '../resources/school-numbers.ts'
import { schoolResources } from '../resources/school-resources.ts'
import { ruleLimits, schoolRule, type RuleLimits } from '../resources/school-rule.ts'
import { variationIndicators } from '../resources/variation-indicators.ts'
import { resourceNeed } from './resource-need.ts'

/** One of the seven resource indicators in one school, held against the threshold of the stage. */
export interface BalanceCell {
  readonly resource: Resource
  readonly measurement: SchoolMeasurement
  /** The resource itself: teachers, m², yuan, rooms. */
  readonly amount: Statistic
  readonly limit: number
  /** So many percent of the limit the school rule asks of the one that may fall short of it (85). */
  readonly lowest: number
  /** `near` is short of the threshold by at most 15 % of it, which the school rule forgives once; `below` is not forgiven. */
  readonly state: 'met' | 'near' | 'below' | 'missing'
  /** To the threshold, in the indicator's unit, negative where short; null where missing. */
  readonly margin: number | null
  /** Whole units of the resource that are missing to reach the threshold; 0 where met, null where missing. */
  readonly need: number | null
}

/** A school on the seven indicators, in the order of the document. */
export interface BalanceRow {
  readonly school: School
  readonly students: Statistic
  readonly cells: readonly BalanceCell[]
  /** How many thresholds it meets, and its lowest value in percent of the threshold. */
  readonly met: Statistic
  readonly lowest: Statistic
  /** The school rule: six of seven met, the seventh at least 85 %. Not met as soon as the known values break it, whatever the missing ones are. */
  readonly verdict: 'met' | 'not-met' | 'not-assessable'
}

/** A school that teaches the stage but is left out of its quality balance. */
export interface ExcludedSchool {
  readonly school: School
  readonly reason: 'special' | 'small-teaching-point'
  readonly students: Statistic
}

/** The quality balance of one stage in one year (教督〔2017〕6号): schools × seven indicators, and the variation between schools. */
export interface BalanceSheet {
  readonly stage: BalanceStage
  readonly year: number
  /** The thresholds of the seven, in the order of the document. */
  readonly thresholds: readonly number[]
  readonly rule: RuleLimits
  readonly rows: readonly BalanceRow[]
  /** The seven coefficients of variation in the order of the resources, each with a verdict of its own. */
  readonly variations: readonly Assessment[]
  /** The mean of the seven: information, never a verdict. */
  readonly meanVariation: Statistic
  readonly excluded: readonly ExcludedSchool[]
  readonly counts: { readonly met: number; readonly notMet: number; readonly notAssessable: number }
}

/** The sheet of a stage. Schools stand in the order of the register. */
export function balanceSheet(district: DistrictStatistics, standards: StandardBook, year: number, stage: BalanceStage): BalanceSheet {
  const schools = balanceSchools(district, year, stage)
  const students = schoolNumbers('students', district, year, stage)
  const rules = schoolRule(district, year, stage, standards)
  const rule = ruleLimits(standards)
  const columns = resources.map((resource) => ({
    resource,
    limit: resourceThreshold(resource, stage, standards),
    measurements: schoolResources(resource, district, year, stage),
    amounts: schoolNumbers(resource.measure, district, year, stage),
  }))
  const rows = schools.map((school, at): BalanceRow => {
    const heads = students[at] ?? absent(district)
    const { met, lowest } = rules[at] ?? { met: absent(district), lowest: absent(district) }
    const cells = columns.map(({ resource, limit, measurements, amounts }) =>
      balanceCell(
        { resource, limit, lowest: rule.lowest },
        measurements[at] ?? { school: school.id, statistic: absent(district), inputs: [] },
        amounts[at] ?? absent(district),
        heads,
      ),
    )
    return { school, students: heads, cells, met, lowest, verdict: ruleVerdict(cells, rule) }
  })
  const variations = variationIndicators
    .filter((indicator) => indicator.stage === stage)
    .map((indicator) => assessIndicator(indicator, district, standards, year))
  const numberOf = (verdict: BalanceRow['verdict']) => rows.filter((row) => row.verdict === verdict).length
  return {
    stage,
    year,
    thresholds: columns.map(({ limit }) => limit),
    rule,
    rows,
    variations,
    meanVariation: derive(
      variations.map(({ measurement }) => measurement.statistic),
      (...values) => values.reduce((sum, value) => sum + value, 0) / values.length,
    ),
    excluded: excludedSchools(district, year, stage, new Set(schools.map(({ id }) => id))),
    counts: { met: numberOf('met'), notMet: numberOf('not-met'), notAssessable: numberOf('not-assessable') },
  }
}

function balanceCell(
  { resource, limit, lowest }: Pick<BalanceCell, 'resource' | 'limit' | 'lowest'>,
  measurement: SchoolMeasurement,
  amount: Statistic,
  students: Statistic,
): BalanceCell {
  const { statistic } = measurement
  const plain = { resource, measurement, amount, limit, lowest }
  if (statistic.kind === 'missing') return { ...plain, state: 'missing', margin: null, need: null }
  const margin = marginTo(statistic.value, '>=', limit)
  if (margin >= 0) return { ...plain, state: 'met', margin, need: 0 }
  const state = keepsLimit((statistic.value * 100) / limit, '>=', lowest) ? 'near' : 'below'
  const counted = amount.kind === 'value' && students.kind === 'value'
  const need = counted ? resourceNeed(amount.value, students.value, limit, resource.per) : null
  return { ...plain, state, margin, need }
}

function ruleVerdict(cells: readonly BalanceCell[], { required }: RuleLimits): BalanceRow['verdict'] {
  const numberOf = (state: BalanceCell['state']) => cells.filter((cell) => cell.state === state).length
  const short = numberOf('near') + numberOf('below')
  if (numberOf('below') > 0 || short > resources.length - required) return 'not-met'
  return numberOf('missing') > 0 ? 'not-assessable' : 'met'
}

function excludedSchools(
  district: DistrictStatistics,
  year: number,
  stage: BalanceStage,
  covered: ReadonlySet<string>,
): readonly ExcludedSchool[] {
  return district.schoolsOf(stage, year).flatMap((school): readonly ExcludedSchool[] => {
    if (covered.has(school.id)) return []
    const reason = school.kind === 'special' ? 'special' : 'small-teaching-point'
    return [{ school, reason, students: district.observe('students', { year, stage, school: school.id }) }]
  })
}
