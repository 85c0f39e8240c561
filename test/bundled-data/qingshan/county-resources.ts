import { gapRow, illustrativeRow, type ObservationRow } from '../observation-row.ts'
import { randomFrom } from '../random.ts'
import { countyEnrolment, countyYears, type CountyEnrolment } from './county-enrolment.ts'

/** Students per member of staff: small schools need more staff for fewer pupils. */
function studentsPerStaff({ school, stage, students }: CountyEnrolment): number {
  if (school.kind === 'special') return 4.2
  if (school.kind === 'teaching-point') return students < 50 ? 9 : 13
  const usual = { kindergarten: 9.5, primary: 20.5, junior: 14.2, senior: 14.8 }[stage]
  return school.area === 'urban' ? usual * 1.08 : usual * 0.84
}

interface CountyResource {
  readonly measure: string
  readonly per: 1 | 100
  /** Per student (or 100 students) of a school of 600 in 2019, primary and junior. */
  readonly usual: readonly [primary: number, junior: number]
  /** Whether teachers are counted: never more than there are. */
  readonly persons: boolean
  /** By how much small schools hold more for each pupil. */
  readonly smallness: number
}

const resources: readonly CountyResource[] = [
  { measure: 'teachers-above-required-qualification', per: 100, usual: [4.1, 5.4], persons: true, smallness: 0.12 },
  { measure: 'backbone-teachers', per: 100, usual: [0.8, 1], persons: true, smallness: -0.15 },
  { measure: 'pe-arts-teachers', per: 100, usual: [0.7, 0.85], persons: true, smallness: 0.05 },
  { measure: 'teaching-area', per: 1, usual: [4.9, 6.2], persons: false, smallness: 0.22 },
  { measure: 'sports-area', per: 1, usual: [9.2, 11.8], persons: false, smallness: 0.38 },
  { measure: 'equipment-value', per: 1, usual: [1750, 2300], persons: false, smallness: 0.1 },
  { measure: 'multimedia-classrooms', per: 100, usual: [2.2, 2.2], persons: false, smallness: 0.2 },
]

function staffOf(row: CountyEnrolment): { staff: number; teachers: number } {
  const staff = Math.max(1, Math.round(row.students / (studentsPerStaff(row) * (1 + (2019 - row.year) * 0.008))))
  return { staff, teachers: Math.max(1, Math.round(staff * (row.stage === 'kindergarten' ? 0.55 : 0.91))) }
}

function resourceRows(row: CountyEnrolment): ObservationRow[] {
  const { teachers } = staffOf(row)
  const place = { school: row.school.id, stage: row.stage }
  // The resource standards are not made for special schools.
  if (row.school.kind === 'special') return resources.map(({ measure }) => gapRow(measure, row.year, 'not-applicable', place))
  return resources.map((resource) => {
    // Teaching points never listed their equipment before 2016, and one town school's ground is under dispute.
    if (resource.measure === 'equipment-value' && row.school.kind === 'teaching-point' && row.year < 2016)
      return gapRow(resource.measure, row.year, 'not-collected', place)
    if (resource.measure === 'sports-area' && row.school.id === 'chengguan-3' && row.year === 2017)
      return gapRow(resource.measure, row.year, 'withheld', place)
    const usual = resource.usual[row.stage === 'primary' ? 0 : 1]
    const small = (600 / Math.max(60, row.students)) ** resource.smallness
    const chance = 0.94 + randomFrom(`qingshan ${resource.measure} ${row.school.id} ${row.stage}`).next() * 0.12
    const amount = Math.round((row.students * usual * small * chance * (1 - (2019 - row.year) * 0.045)) / resource.per)
    return illustrativeRow(resource.measure, row.year, resource.persons ? Math.min(amount, teachers) : amount, place)
  })
}

function isResourced({ stage }: CountyEnrolment): boolean {
  return stage === 'primary' || stage === 'junior'
}

/**
 * Rows of every school. The senior school's staff of 2019 is withheld; resources are kept for the compulsory stages
 * only, and do not apply to the special school.
 */
export function countySchoolRows(): ObservationRow[] {
  return countyEnrolment.flatMap((row) => {
    const place = { school: row.school.id, stage: row.stage }
    const { staff, teachers } = staffOf(row)
    const withheld = row.stage === 'senior' && row.year === countyYears.at(-1)
    return [
      illustrativeRow('students', row.year, row.students, place),
      withheld ? gapRow('staff', row.year, 'withheld', place) : illustrativeRow('staff', row.year, staff, place),
      withheld
        ? gapRow('full-time-teachers', row.year, 'withheld', place)
        : illustrativeRow('full-time-teachers', row.year, teachers, place),
      ...(isResourced(row) ? resourceRows(row) : []),
    ]
  })
}
