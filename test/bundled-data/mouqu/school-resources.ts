import type { Stage } from '#statistics/stage.ts'
import { apportion } from '../apportion.ts'
import { illustrativeRow, type ObservationRow } from '../observation-row.ts'
import { enrolment, years, type Enrolment } from './enrolment.ts'
import { resourceTable, type Resource, type ResourcedStage } from './resource-table.ts'
import { staffPer100, staffTotals, teacherShare } from './staffing-table.ts'

interface Staffed extends Enrolment {
  readonly staff: number
  readonly teachers: number
}

/** Staff of each school: the district's posts of the stage and year, shared out by students and each school's standing. */
function staffOf(stage: Stage, year: number): Staffed[] {
  const rows = enrolment.filter((row) => row.stage === stage && row.year === year)
  const total = staffTotals[stage][years.findIndex((candidate) => candidate === year)] ?? 0
  const staff = apportion(
    total,
    rows.map((row) => row.students * (staffPer100[row.school] ?? 1)),
  )
  return rows.map((row, index) => ({ ...row, staff: staff[index] ?? 0, teachers: Math.round((staff[index] ?? 0) * teacherShare[stage]) }))
}

/** What a school would hold: the numbers of 2018 stand in the table; before, the district had less and schools lay further apart. */
function planned(resource: Resource, stage: ResourcedStage, row: Staffed, mean: number): number {
  const index = years.findIndex((year) => year === row.year)
  const own = resource.perStudent[row.school]
  if (own === undefined) throw new Error(`${resource.measure}: nothing for ${row.school}`)
  const share = mean * (resource.level[stage][index] ?? 1) * (1 + (own / mean - 1) * (resource.distance[index] ?? 1))
  return Math.round((row.students * share) / resource.per)
}

/** One resource of the schools of a stage. Teachers come and go; floor area, ground and equipment of a school never shrink. */
function amountsOf(resource: Resource, stage: ResourcedStage, rows: readonly Staffed[]): ObservationRow[] {
  const mean = meanOf(resource, stage)
  return rows.map((row) => {
    const later = rows.filter(({ school, year }) => school === row.school && year >= row.year)
    const amount = resource.persons
      ? Math.min(planned(resource, stage, row, mean), row.teachers)
      : Math.min(...later.map((one) => planned(resource, stage, one, mean)))
    return illustrativeRow(resource.measure, row.year, amount, { school: row.school, stage })
  })
}

function meanOf(resource: Resource, stage: Stage): number {
  const rows = enrolment.filter((row) => row.stage === stage && row.year === years.at(-1))
  const students = rows.reduce((sum, row) => sum + row.students, 0)
  return rows.reduce((sum, row) => sum + row.students * (resource.perStudent[row.school] ?? 0), 0) / students
}

const schooling = ['primary', 'junior', 'senior'] as const
const boarderShare: Readonly<Record<string, number>> = {
  'primary-4': 0.08,
  'junior-1': 0.16,
  'junior-3': 0.22,
  'senior-1': 0.46,
  'senior-2': 0.51,
}

/** Students, staff, teachers and the resources of every school, stage and year. */
export function schoolRows(): ObservationRow[] {
  const everyone = (['kindergarten', ...schooling] as const).flatMap((stage) => years.flatMap((year) => staffOf(stage, year)))
  const rowOf = (measure: string, row: Staffed, value: number) =>
    illustrativeRow(measure, row.year, value, { school: row.school, stage: row.stage })
  return [
    ...everyone.map((row) => rowOf('students', row, row.students)),
    ...everyone.map((row) => rowOf('staff', row, row.staff)),
    ...everyone.map((row) => rowOf('full-time-teachers', row, row.teachers)),
    ...everyone
      .filter((row) => row.stage !== 'kindergarten')
      .map((row) => rowOf('boarders', row, Math.round(row.students * (boarderShare[row.school] ?? 0)))),
    ...resourceTable.flatMap((resource) =>
      schooling.flatMap((stage) =>
        amountsOf(
          resource,
          stage,
          everyone.filter((row) => row.stage === stage),
        ),
      ),
    ),
  ]
}
