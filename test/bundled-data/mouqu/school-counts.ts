import { illustrativeRow, seriesOver, type ObservationRow } from '../observation-row.ts'
import { studentsOf, years } from './enrolment.ts'
import { register } from './register.ts'
import { schoolRows } from './school-resources.ts'

const earlier = years.slice(0, -1)

function openSchools(year: number, kind: string, ownership: 'public' | 'private'): number {
  return register.filter((school) => school.kind === kind && school.ownership === ownership && (school.opens ?? 0) <= year).length
}

/** Public schools before 2018, counted from the register; 2018 is the report's. */
function publicSchoolRows(): ObservationRow[] {
  const kinds = ['kindergarten', 'primary', 'junior', 'senior'] as const
  return earlier.flatMap((year) => {
    const counts = kinds.map((kind) => ({ kind, count: openSchools(year, kind, 'public') }))
    const total = counts.reduce((sum, { count }) => sum + count, 0)
    return [
      illustrativeRow('public-schools', year, total),
      ...counts.map(({ kind, count }) => illustrativeRow('public-schools', year, count, { stage: kind })),
    ]
  })
}

/** Share of private children in affordable kindergartens before 2018; in 2018 the register says which they are. */
const affordableShare = [0.38, 0.44, 0.5, 0.57]
const preschoolAge = [4846, 4938, 5047, 5186, 5318]
const graded = [12, 14, 17, 19]

function affordableChildren(rows: readonly ObservationRow[]): number[] {
  const affordable = new Set(register.filter((school) => school.affordable === true).map((school) => school.id))
  const inRegister = rows
    .filter((row) => row.indicator === 'students' && row.year === 2018 && row.school !== null && affordable.has(row.school))
    .reduce((sum, row) => sum + (row.value ?? 0), 0)
  return [
    ...earlier.map((year, index) => Math.round(studentsOf('kindergarten', year, 'private') * (affordableShare[index] ?? 0))),
    inRegister,
  ]
}

/**
 * Kindergartens of all owners: 35 in 2018, the seventh public one counted as the report counts it. 22 of 35 are 63 %.
 */
function preschoolRows(rows: readonly ObservationRow[]): ObservationRow[] {
  const privates = years.map((year) => openSchools(year, 'kindergarten', 'private'))
  const all = years.map((year, index) => (privates[index] ?? 0) + (year === 2018 ? 7 : openSchools(year, 'kindergarten', 'public')))
  const rates = graded.map((count, index) => Math.round((count / (all[index] ?? 1)) * 1000) / 10)
  const children = (ownership: 'public' | 'private') => years.map((year) => studentsOf('kindergarten', year, ownership))
  return [
    ...seriesOver(years, 'kindergartens', all),
    ...seriesOver(years, 'private-kindergartens', privates),
    ...seriesOver(years, 'graded-kindergartens', [...graded, null]),
    ...seriesOver(years, 'kindergarten-grading-rate', [...rates, null]),
    ...seriesOver(years, 'provincial-demonstration-kindergartens', [0, 1, 1, 1, null]),
    ...seriesOver(years, 'municipal-demonstration-kindergartens', [2, 2, 3, 3, null]),
    ...seriesOver(years, 'public-kindergarten-children', children('public')),
    ...seriesOver(years, 'private-kindergarten-children', children('private')),
    ...seriesOver(years, 'affordable-private-kindergarten-children', affordableChildren(rows)),
    ...seriesOver(years, 'preschool-age-population', preschoolAge),
  ]
}

function totalOf(rows: readonly ObservationRow[], measure: string, year: number, schools: (id: string) => boolean): number {
  return rows
    .filter((row) => row.indicator === measure && row.year === year && row.school !== null && schools(row.school))
    .reduce((sum, row) => sum + (row.value ?? 0), 0)
}

/** What follows from the schools: their own rows, and the district's counts of schools, children, students and staff. */
export function schoolCountRows(): ObservationRow[] {
  const rows = schoolRows()
  return [
    ...rows,
    ...publicSchoolRows(),
    ...preschoolRows(rows),
    ...seriesOver(
      years,
      'school-students',
      years.map((year) => totalOf(rows, 'students', year, (id) => !id.includes('kindergarten'))),
    ),
    ...seriesOver(
      years,
      'staff-total',
      years.map((year) => totalOf(rows, 'staff', year, (id) => !id.startsWith('private'))),
    ),
    ...(['primary', 'junior', 'senior'] as const).flatMap((stage) =>
      earlier.map((year) => {
        const staff = rows.filter((row) => row.indicator === 'staff' && row.stage === stage && row.year === year)
        const total = staff.reduce((sum, row) => sum + (row.value ?? 0), 0)
        return illustrativeRow('students-per-staff', year, Math.round((studentsOf(stage, year) / total) * 10) / 10, { stage })
      }),
    ),
  ]
}
