import type { DistrictView } from '#view/district-view.ts'
import { once } from '#statistics/once.ts'
import { schoolVerdicts, type SchoolVerdicts } from '#indicators/schools/school-verdicts.ts'
import { fromRecords } from '#statistics/from-records.ts'
import { largestSize } from '#indicators/classes/largest-size.ts'
import { ratio } from '#statistics/derive.ts'
import type { School } from '#statistics/district-package.ts'
import { groupBy } from '#statistics/group-by.ts'
import type { Statistic } from '#statistics/statistic.ts'

/** A school as the register lists it; numbers and verdicts are those of the view's stage, or of all its stages. */
export interface RegisterRow {
  readonly school: School
  readonly students: Statistic
  readonly classes: Statistic
  readonly staff: Statistic
  readonly teachers: Statistic
  readonly studentsPerStaff: Statistic
  readonly largestClass: Statistic
  readonly verdicts: SchoolVerdicts
}

/** Whether anything of a school could be held against a standard. */
export function isTested({ counts }: SchoolVerdicts): boolean {
  return counts.met + counts.watch + counts['not-met'] > 0
}

/** The schools that are open in the year and teach the stage, in the order of the register. */
export const registerRows = once((viewed: DistrictView): readonly RegisterRow[] => {
  const { district, stage, standards, year } = viewed
  const verdicts = schoolVerdicts(district, standards, year, stage)
  const classes = groupBy(stage === null ? district.classes(year) : district.classes(year, stage), ({ school }) => school)
  return district.schoolsOf(stage, year).flatMap((school) => {
    const observe = (measure: string) => district.observe(measure, { year, stage, school: school.id })
    const own = classes.get(school.id) ?? []
    const [students, staff] = [observe('students'), observe('staff')]
    const held = verdicts.get(school.id)
    if (held === undefined) return []
    return {
      school,
      students,
      classes: fromRecords(own, district, (all) => all.length),
      staff,
      teachers: observe('full-time-teachers'),
      studentsPerStaff: ratio(students, staff),
      largestClass: fromRecords(own, district, largestSize),
      verdicts: held,
    }
  })
})
