import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { missing } from '#statistics/statistic.ts'
import { namedMeasure } from '../building/named-measure.ts'
import { perStudent } from '../building/per-student.ts'
import type { SchoolMeasurement } from '../indicator.ts'
import { balanceSchools, type BalanceStage } from './balance-schools.ts'
import type { Resource } from './resource.ts'
import { schoolNumbers } from './school-numbers.ts'

/** A resource over students in each school that the quality balance covers. */
export function schoolResources(
  { measure, per }: Resource,
  district: DistrictStatistics,
  year: number,
  stage: BalanceStage,
): readonly SchoolMeasurement[] {
  const resource = namedMeasure(measure)
  const students = namedMeasure('students')
  const amounts = schoolNumbers(measure, district, year, stage)
  const heads = schoolNumbers('students', district, year, stage)
  return balanceSchools(district, year, stage).map(({ id }, at) => ({
    school: id,
    ...perStudent(
      { name: resource.name, unit: resource.unit, statistic: amounts[at] ?? missing('not-collected') },
      { name: students.name, unit: students.unit, statistic: heads[at] ?? missing('not-collected') },
      per,
    ),
  }))
}
