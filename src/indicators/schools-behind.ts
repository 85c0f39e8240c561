import { keepsLimit, marginTo } from '#standards/compare.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Value } from '#statistics/statistic.ts'
import type { Assessment } from './assessment.ts'

/** A school whose own number is on the bad side of the limit. */
export interface SchoolBehind {
  /** Id in the register. */
  readonly school: string
  readonly statistic: Value
  /** Distance to the limit in the indicator's unit, negative. */
  readonly margin: number
}

export interface SchoolsBehind {
  /** Whether the standard tests each school; one that tests the district only has schools that pull it down. */
  readonly tested: boolean
  /** Largest distance first, equal ones in the order of the register. */
  readonly schools: readonly SchoolBehind[]
}

/**
 * The schools behind a verdict: those on the bad side of the standard's own number. Null where an indicator has no school
 * figures, no standard is in force, or its limit is a reference of the district (a growth, the year before).
 */
export function schoolsBehind(
  { indicator, standard, year }: Pick<Assessment, 'indicator' | 'standard' | 'year'>,
  district: DistrictStatistics,
  standards: StandardBook,
): SchoolsBehind | null {
  const measured = indicator.measureSchools?.(district, year, standards)
  if (measured === undefined || standard?.value == null) return null
  const { operator, value: limit } = standard
  const schools = measured.flatMap(({ school, statistic }) =>
    statistic.kind === 'missing' || keepsLimit(statistic.value, operator, limit)
      ? []
      : [{ school, statistic, margin: marginTo(statistic.value, operator, limit) }],
  )
  return { tested: standard.level !== 'district', schools: schools.toSorted((a, b) => a.margin - b.margin) }
}
