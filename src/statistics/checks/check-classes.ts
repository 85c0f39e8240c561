import type { Text } from '#language/text.ts'
import { cellAt, cellReader, columnLength } from '#statistics/columns.ts'
import type { DistrictPackage, School } from '#statistics/district-package.ts'
import { placeKeys } from '#statistics/lookups/place-keys.ts'
import type { ProblemList } from '#statistics/parsing/problem-list.ts'
import type { Stage } from '#statistics/stage.ts'
import { cellPath, checkColumns } from './check-columns.ts'
import { unknownNames } from './observation-problems.ts'
import { addSourceProblem, citesWell, type PackageReferences } from './package-references.ts'

type Classes = DistrictPackage['classes']
type AddProblem = (column: keyof Classes, row: number, wanted: Text, next: Text) => void

/** Years of each stage; junior secondary has four where primary has five (五四学制). */
const lastGrade: Readonly<Record<Stage, number>> = { kindergarten: 3, primary: 6, junior: 4, senior: 3 }
const mostGrades = 10

function checkSchool(school: School | undefined, stage: Stage, grade: number, year: number, row: number, add: AddProblem): void {
  if (school === undefined) {
    add('school', row, unknownNames.school.wanted, unknownNames.school.next)
    return
  }
  if (!school.stages.includes(stage)) {
    const list = school.stages.join(', ')
    const wanted = { zh: `该校的学段：${list}`, en: `a stage that the school teaches: ${list}` }
    add('stage', row, wanted, {
      zh: '改正学段，或补充 schools 中该校的 stages。',
      en: 'Correct the stage, or the stages of the school in schools.',
    })
  }
  if (school.opens !== undefined && year < school.opens) {
    const wanted = { zh: `不早于开办年份 ${school.opens}`, en: `not before the school opened in ${school.opens}` }
    add('year', row, wanted, { zh: '核对年份，或改正 schools 中的 opens。', en: 'Check the year, or correct opens in schools.' })
  }
  if (grade > lastGrade[stage]) {
    const wanted = { zh: `该学段的年级：1 到 ${lastGrade[stage]}`, en: `a grade of the stage: 1 to ${lastGrade[stage]}` }
    add('grade', row, wanted, {
      zh: '年级从本学段第一年算起，初一写 1。',
      en: 'Count grades from the first year of the stage: grade 7 is 1.',
    })
  }
}

/** Every class is one of a school that teaches its stage in that year, and stands once. */
export function checkClasses(table: Classes, references: PackageReferences, problems: ProblemList): void {
  if (!checkColumns('classes', table, table.school, problems)) return
  const add: AddProblem = (column, row, wanted, next) => {
    const cells = table[column]
    problems.add(cellPath('classes', column, cells, row), cellAt<unknown>(cells, row), wanted, next)
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
    if (read.isYear(row) !== true) add('year', row, unknownNames.year.wanted, unknownNames.year.next)
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
    else {
      const wanted = {
        zh: `同一学校、学年、年级的班级名称各不相同；第 [${first}] 行已有`,
        en: `a name of its own within school, year and grade; row [${first}] has the same`,
      }
      add('name', row, wanted, {
        zh: '删去重复的班级，或改正班名、年级或年份。',
        en: 'Remove the repeated class, or correct its name, grade or year.',
      })
    }
  }
}
