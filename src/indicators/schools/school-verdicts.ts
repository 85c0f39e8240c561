import type { Standard, StandardBook } from '#standards/standard.ts'
import { once } from '#statistics/once.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Stage } from '#statistics/stage.ts'
import type { Verdict } from '../assessment.ts'
import type { Indicator } from '../indicator.ts'
import { holdSchool, isNotApplicable, schoolIndicators, schoolStandards, type SchoolAssessment } from './assess-school.ts'

/** How one school stands against the standards that bind each school. */
export interface SchoolVerdicts {
  readonly school: string
  /** Of the indicators that have a standard. */
  readonly counts: Readonly<Record<Exclude<Verdict, 'no-standard'>, number>>
  /** Whether one of these verdicts rests on a made-up number. */
  readonly isIllustrative: boolean
  /** Whether one rests on a number that is to be checked. */
  readonly isDoubtful: boolean
  /** What falls short by the largest share of its limit; null where nothing does. The school rule sums up others and is none. */
  readonly worst: SchoolAssessment | null
}

/**
 * The verdicts of every school that is open in a year, by its id; of one stage, a combined school is held against the standards
 * of that stage and those of the whole school. The same arguments give the same map.
 */
export function schoolVerdicts(
  district: DistrictStatistics,
  standards: StandardBook,
  year: number,
  stage: Stage | null = null,
): ReadonlyMap<string, SchoolVerdicts> {
  return verdictsOnce(district, standards, year, stage)
}

const verdictsOnce = once(computeVerdicts)

/** Indicator by indicator, not school by school: what has no standard is passed over once, not for each of thousands of schools. */
function computeVerdicts(district: DistrictStatistics, standards: StandardBook, year: number, stage: Stage | null) {
  const verdicts = new Map(district.schoolsOf(stage, year).map(({ id }) => [id, nothingYet(id)] as const))
  const inForce = schoolStandards(district, standards, year)
  for (const [at, { indicator, ofSchools }] of schoolIndicators.entries()) {
    const standard = inForce[at] ?? null
    if (standard === null || !isOfStage(indicator, standard, stage)) continue
    for (const measurement of ofSchools(district, year, standards).values()) {
      const own = verdicts.get(measurement.school)
      if (own === undefined || isNotApplicable(measurement)) continue
      const assessment = holdSchool(indicator, measurement, standard, year)
      if (assessment.verdict === 'no-standard') continue
      own.counts[assessment.verdict] += 1
      own.isIllustrative ||= measurement.statistic.kind === 'value' && measurement.statistic.status === 'illustrative'
      own.isDoubtful ||= measurement.statistic.kind === 'value' && measurement.statistic.doubts !== undefined
      if (assessment.verdict === 'not-met' && !sumsUp.has(indicator.family) && isWorse(assessment, own.worst)) own.worst = assessment
    }
  }
  return verdicts
}

interface Counting extends SchoolVerdicts {
  readonly counts: Record<Exclude<Verdict, 'no-standard'>, number>
  worst: SchoolAssessment | null
  isIllustrative: boolean
  isDoubtful: boolean
}

function nothingYet(school: string): Counting {
  return { school, counts: { 'not-met': 0, watch: 0, met: 0, 'not-assessable': 0 }, worst: null, isIllustrative: false, isDoubtful: false }
}

/** The school rule: where it fails, some of the seven resources do, and they say by how much of what. */
const sumsUp: ReadonlySet<string> = new Set(['fewest-resources-met', 'lowest-resource-ratio'])

function isOfStage(indicator: Indicator, standard: Standard, stage: Stage | null): boolean {
  if (stage === null || indicator.stage === stage) return true
  return indicator.stage === null && (standard.stages.length === 0 || standard.stages.includes(stage))
}

function isWorse({ relativeMargin }: SchoolAssessment, than: SchoolAssessment | null): boolean {
  return than === null || (relativeMargin ?? 0) < (than.relativeMargin ?? 0)
}
