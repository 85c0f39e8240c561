import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Stage } from '#statistics/stage.ts'
import { observedInput } from '../building/observed-input.ts'
import { perStudent } from '../building/per-student.ts'
import type { SchoolMeasurement } from '../indicator.ts'
import { balanceSchools } from './balance-schools.ts'
import type { Resource } from './resource.ts'

/** A resource over students in each school that the quality balance covers. */
export function schoolResources(
  resource: Resource,
  district: DistrictStatistics,
  year: number,
  stage: Stage,
): readonly SchoolMeasurement[] {
  return balanceSchools(district, year, stage).map(({ id: school }) => ({
    school,
    ...perStudent(
      observedInput(district, resource.measure, { year, stage, school }),
      observedInput(district, 'students', { year, stage, school }),
      resource.per,
    ),
  }))
}
