import { absent } from '#statistics/absent.ts'
import { once } from '#statistics/once.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { namedMeasure } from '../building/named-measure.ts'
import { perStudent } from '../building/per-student.ts'
import type { SchoolMeasurement } from '../indicator.ts'
import type { BalanceStage } from './balance-schools.ts'
import { oncePerSchool } from './once-per-school.ts'
import type { Resource } from './resource.ts'
import { schoolNumbers } from './school-numbers.ts'

const resourcesOf = once(({ measure, per }: Resource, stage: BalanceStage) => {
  const resource = namedMeasure(measure)
  const students = namedMeasure('students')
  return oncePerSchool(stage, (district, year) => {
    const amounts = schoolNumbers(measure, district, year, stage)
    const heads = schoolNumbers('students', district, year, stage)
    return (school, at): SchoolMeasurement => {
      const { statistic, inputs } = perStudent(
        { name: resource.name, unit: resource.unit, statistic: amounts[at] ?? absent(district) },
        { name: students.name, unit: students.unit, statistic: heads[at] ?? absent(district) },
        per,
      )
      return { school, statistic, inputs }
    }
  })
})

/** A resource over students in each school that the quality balance covers; computed once for all that use it. */
export function schoolResources(
  resource: Resource,
  district: DistrictStatistics,
  year: number,
  stage: BalanceStage,
): readonly SchoolMeasurement[] {
  return resourcesOf(resource, stage)(district, year)
}
