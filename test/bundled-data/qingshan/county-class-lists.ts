import type { ClassRecord } from '#statistics/class-record.ts'
import { classList, gradesOf } from '../class-list.ts'
import { countyEnrolment, type CountyEnrolment } from './county-enrolment.ts'

/** Class lists were not collected in 2016. */
const yearWithoutList = 2016

const usualSize: Readonly<Record<CountyEnrolment['stage'], number>> = { kindergarten: 31, primary: 42, junior: 48, senior: 56 }

/** How full the classes of a school are against the usual size; the county's largest school is the fullest. */
function crowding({ school, year }: CountyEnrolment): number {
  if (school.id === 'experimental-primary') return 1.62 - (year - 2013) * 0.02
  return school.area === 'urban' ? 1.32 - (year - 2013) * 0.035 : 1.02
}

/** Town schools overflow, villages have one class a grade, teaching points teach only the lower grades together. */
function classesOf(row: CountyEnrolment): number {
  const { school, stage, students } = row
  if (school.kind === 'teaching-point') return Math.max(1, Math.min(4, Math.ceil(students / 16)))
  if (school.kind === 'special') return Math.max(gradesOf[stage], Math.ceil(students / 10))
  return Math.max(gradesOf[stage], Math.round(students / (usualSize[stage] * crowding(row))))
}

/** Class lists of all years but one. */
export function countyClassLists(): ClassRecord[] {
  return countyEnrolment
    .filter((row) => row.year !== yearWithoutList && row.school.kind !== 'special')
    .flatMap((row) => {
      const classes = classesOf(row)
      const mean = row.students / classes
      return classList({
        school: row.school.id,
        stage: row.stage,
        year: row.year,
        students: row.students,
        classes,
        spread: Math.max(1, Math.round(mean * 0.1)),
        largest: 78,
      })
    })
}
