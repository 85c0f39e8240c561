import type { ClassRecord } from '#statistics/class-record.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { groupBy } from '#statistics/group-by.ts'
import type { Stage } from '#statistics/stage.ts'
import { fromRecords } from '../building/from-records.ts'
import { oncePerYear } from '../building/once-per-year.ts'
import type { SchoolMeasurement } from '../indicator.ts'

/** All classes of a year by school and stage; grouped once for all indicators, as a large district has tens of thousands. */
const classesBySchool = oncePerYear((district, year) => groupBy(district.classes(year), ({ school, stage }) => `${school} ${stage}`))

/** A number made from the classes of each school of a stage; not collected where a school has no class list. */
export function measureClasses(
  district: DistrictStatistics,
  year: number,
  stage: Stage | null,
  compute: (classes: readonly ClassRecord[]) => number,
): readonly SchoolMeasurement[] {
  if (stage === null) return []
  const classes = classesBySchool(district, year)
  return district.schoolsOf(stage, year).map(({ id }) => ({
    school: id,
    statistic: fromRecords(classes.get(`${id} ${stage}`) ?? [], compute),
    inputs: [],
  }))
}
