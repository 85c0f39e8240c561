import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Verdict } from '../assessment.ts'
import { assessSchool, type SchoolAssessment } from './assess-school.ts'

/** How one school stands against the standards that bind each school. */
export interface SchoolVerdicts {
  readonly school: string
  readonly counts: Readonly<Record<Verdict, number>>
  /** What falls short by the largest share of its limit; null where nothing does. */
  readonly worst: SchoolAssessment | null
}

const known = new WeakMap<DistrictStatistics, WeakMap<StandardBook, Map<number, ReadonlyMap<string, SchoolVerdicts>>>>()

/** The verdicts of every school that is open in a year, by its id. The same district, standards and year give the same map. */
export function schoolVerdicts(district: DistrictStatistics, standards: StandardBook, year: number): ReadonlyMap<string, SchoolVerdicts> {
  const byBook = known.get(district) ?? new WeakMap<StandardBook, Map<number, ReadonlyMap<string, SchoolVerdicts>>>()
  known.set(district, byBook)
  const byYear = byBook.get(standards) ?? new Map<number, ReadonlyMap<string, SchoolVerdicts>>()
  byBook.set(standards, byYear)
  const found = byYear.get(year)
  if (found !== undefined) return found
  const verdicts = new Map(
    district.schoolsOf(null, year).map(({ id }) => [id, verdictsOf(id, assessSchool(id, district, standards, year))] as const),
  )
  byYear.set(year, verdicts)
  return verdicts
}

function verdictsOf(school: string, assessments: readonly SchoolAssessment[]): SchoolVerdicts {
  const counts = { 'not-met': 0, watch: 0, met: 0, 'not-assessable': 0, 'no-standard': 0 }
  let worst: SchoolAssessment | null = null
  for (const assessment of assessments) {
    counts[assessment.verdict] += 1
    const shortBy = assessment.relativeMargin ?? 0
    if (assessment.verdict === 'not-met' && (worst === null || shortBy < (worst.relativeMargin ?? 0))) worst = assessment
  }
  return { school, counts, worst }
}
