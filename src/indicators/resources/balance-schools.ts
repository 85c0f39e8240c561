import type { School } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Stage } from '#statistics/stage.ts'

/** Teaching points with fewer pupils are left out of the quality balance. */
const smallestTeachingPoint = 50

/**
 * The schools that the quality balance of a stage covers: every school that teaches it, a combined school with that
 * stage alone, without special schools and teaching points under 50 pupils (Henan rules to 教督〔2017〕6号).
 */
export function balanceSchools(district: DistrictStatistics, year: number, stage: Stage): readonly School[] {
  return district.schoolsOf(stage, year).filter(({ id, kind }) => {
    if (kind === 'special') return false
    if (kind !== 'teaching-point') return true
    const students = district.observe('students', { year, stage, school: id })
    return students.kind === 'missing' || students.value >= smallestTeachingPoint
  })
}
