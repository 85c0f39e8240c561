import { cellAt, cellReader, columnLength } from '#statistics/columns.ts'
import type { DistrictPackage, School } from '#statistics/district-package.ts'
import { placeKeys } from '#statistics/lookups/place-keys.ts'
import type { Fault } from '#statistics/parsing/fault.ts'
import type { ProblemList } from '#statistics/parsing/problem-list.ts'
import type { Stage } from '#statistics/stage.ts'
import { cellPath, checkColumns } from './check-columns.ts'
import { addSourceProblem, citesWell, type PackageReferences } from './package-references.ts'

type Classes = DistrictPackage['classes']
type AddProblem = (column: keyof Classes, row: number, fault: Fault) => void

/** Years of each stage; junior secondary has four where primary has five (五四学制). */
const lastGrade: Readonly<Record<Stage, number>> = { kindergarten: 3, primary: 6, junior: 4, senior: 3 }
const mostGrades = 10

function checkSchool(school: School | undefined, stage: Stage, grade: number, year: number, row: number, add: AddProblem): void {
  if (school === undefined) {
    add('school', row, { kind: 'unknown-school' })
    return
  }
  if (!school.stages.includes(stage)) add('stage', row, { kind: 'stage-not-taught', stages: school.stages })
  if (school.opens !== undefined && year < school.opens) {
    add('year', row, { kind: 'before-opening', opens: school.opens, school: school.name })
  }
  if (grade > lastGrade[stage]) add('grade', row, { kind: 'grade-beyond-stage', last: lastGrade[stage] })
}

/** Every class is one of a school that teaches its stage in that year, and stands once. */
export function checkClasses(table: Classes, references: PackageReferences, problems: ProblemList): void {
  if (!checkColumns('classes', table, table.school, problems)) return
  const add: AddProblem = (column, row, fault) => {
    const cells = table[column]
    problems.add(cellPath('classes', column, cells, row), cellAt<unknown>(cells, row), fault)
  }
  const { ofAll, keyOf } = placeKeys(references.positions.size, references.years)
  const read = {
    school: cellReader(table.school, (id) => references.schools.get(id)),
    position: cellReader(table.school, (id) => references.positions.get(id) ?? -1),
    name: cellReader(table.name, nameNumbers()),
    isYear: cellReader(table.year, (year) => references.years.has(year)),
    source: cellReader(table.source, (id) => references.sources.get(id)),
  }
  const keys = new Float64Array(columnLength(table.school))
  for (let row = 0; row < keys.length && !problems.full; row += 1) {
    const stage = cellAt(table.stage, row) ?? 'primary'
    const year = cellAt(table.year, row) ?? 0
    const grade = cellAt(table.grade, row) ?? 0
    const status = cellAt(table.status, row) ?? 'reported'
    checkSchool(read.school(row), stage, grade, year, row, add)
    if (read.isYear(row) !== true) add('year', row, { kind: 'unknown-year' })
    if (!citesWell(read.source(row), status)) {
      const source = cellAt(table.source, row) ?? ''
      addSourceProblem(cellPath('classes', 'source', table.source, row), source, status, references.sources, problems)
    }
    keys[row] = ((read.name(row) ?? -1) * ofAll + keyOf(read.position(row) ?? -1, stage, year)) * mostGrades + grade
  }
  if (!problems.full && hasRepeats(keys)) reportRepeats(keys, problems, add)
}

/** Numbers names in the order in which they turn up; the same name has the same number. */
function nameNumbers(): (name: string) => number {
  const numbers = new Map<string, number>()
  return (name) => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, numbers.size)
    return numbers.size - 1
  }
}

/** Whether a number stands twice. Sorting numbers takes a tenth of the time of a map of as many. */
function hasRepeats(keys: Float64Array): boolean {
  const sorted = keys.toSorted()
  for (let at = 1; at < sorted.length; at += 1) if (sorted[at] === sorted[at - 1]) return true
  return false
}

function reportRepeats(keys: Float64Array, problems: ProblemList, add: AddProblem): void {
  const firstRows = new Map<number, number>()
  for (let row = 0; row < keys.length && !problems.full; row += 1) {
    const key = keys[row] ?? -1
    const first = firstRows.get(key)
    if (first === undefined) firstRows.set(key, row)
    else add('name', row, { kind: 'repeated-class', first })
  }
}
