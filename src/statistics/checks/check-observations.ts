import { cellAt, columnLength } from '#statistics/columns.ts'
import type { DistrictPackage } from '#statistics/district-package.ts'
import { measures } from '#statistics/measures/measures.ts'
import { placeKeys } from '#statistics/lookups/place-keys.ts'
import type { ProblemList } from '#statistics/parsing/problem-list.ts'
import { cellPath, checkColumns } from './check-columns.ts'
import { checkGap, checkOpened, checkPlace, checkValue, repeatedRow, unknownNames, type AddProblem } from './observation-problems.ts'
import { addSourceProblem, citesWell, type PackageReferences } from './package-references.ts'

type Observations = DistrictPackage['observations']

/** Reports a cell by its path in the file and what stands there. */
function adder(table: Observations, problems: ProblemList): AddProblem {
  return (column, row, wanted, next) => {
    const cells = table[column]
    if (cells !== undefined) problems.add(cellPath('observations', column, cells, row), cellAt<unknown>(cells, row), wanted, next)
  }
}

/** Measure, school and year are known, and the source may stand behind a row of this status. */
function checkNames(table: Observations, row: number, references: PackageReferences, add: AddProblem, problems: ProblemList): void {
  const school = cellAt(table.school, row) ?? null
  const source = cellAt(table.source, row) ?? ''
  const status = cellAt(table.status, row) ?? 'reported'
  if (!measures.has(cellAt(table.indicator, row) ?? '')) add('indicator', row, unknownNames.indicator.wanted, unknownNames.indicator.next)
  if (school !== null && !references.schools.has(school)) add('school', row, unknownNames.school.wanted, unknownNames.school.next)
  if (!references.years.has(cellAt(table.year, row) ?? 0)) add('year', row, unknownNames.year.wanted, unknownNames.year.next)
  if (!citesWell(references.sources, source, status)) {
    addSourceProblem(cellPath('observations', 'source', table.source, row), source, status, references.sources, problems)
  }
}

function checkNumber(table: Observations, row: number, references: PackageReferences, add: AddProblem): void {
  const schoolId = cellAt(table.school, row) ?? null
  const value = cellAt(table.value, row) ?? null
  const upper = (table.upper === undefined ? null : cellAt(table.upper, row)) ?? null
  checkGap(row, value, upper, cellAt(table.reason, row) ?? null, add)
  const measure = measures.get(cellAt(table.indicator, row) ?? '')
  const school = schoolId === null ? null : references.schools.get(schoolId)
  if (measure === undefined || school === undefined) return
  checkValue(measure, row, value, add)
  checkPlace(measure, school, row, cellAt(table.stage, row) ?? null, add)
  checkOpened(school, row, cellAt(table.year, row) ?? 0, value, add)
}

const kinds = 4

/**
 * Number or gap, reported or illustrative: rows that may stand for the same place. A source may withhold in one section
 * what it states in another.
 */
function kindOf(table: Observations, row: number): number {
  return (cellAt(table.status, row) === 'reported' ? 0 : 2) + ((cellAt(table.value, row) ?? null) === null ? 1 : 0)
}

/** Every row stands once for its measure, place and kind. */
function checkRepeats(table: Observations, references: PackageReferences, add: AddProblem, problems: ProblemList): void {
  const { ofDistrict, ofAll, keyOf } = placeKeys(references.positions.size, references.years)
  const rowsOf = new Map<string, Int32Array>()
  for (let row = 0; row < columnLength(table.indicator) && !problems.full; row += 1) {
    const measure = measures.get(cellAt(table.indicator, row) ?? '')
    const schoolId = cellAt(table.school, row) ?? null
    const school = schoolId === null ? -1 : references.positions.get(schoolId)
    if (measure === undefined || school === undefined) continue
    const rows = rowsOf.get(measure.id) ?? new Int32Array(kinds * (measure.level === 'school' ? ofAll : ofDistrict)).fill(-1)
    rowsOf.set(measure.id, rows)
    const key = kinds * keyOf(school, cellAt(table.stage, row) ?? null, cellAt(table.year, row) ?? 0) + kindOf(table, row)
    const first = rows[key]
    if (first === -1) rows[key] = row
    else if (first !== undefined) {
      const { wanted, next } = repeatedRow(first)
      add('indicator', row, wanted, next)
    }
  }
}

/** Every row names what exists, has a number or the reason for none, and does not repeat another. */
export function checkObservations(table: Observations, references: PackageReferences, problems: ProblemList): void {
  if (!checkColumns('observations', table, table.indicator, problems)) return
  const add = adder(table, problems)
  for (let row = 0; row < columnLength(table.indicator) && !problems.full; row += 1) {
    checkNames(table, row, references, add, problems)
    checkNumber(table, row, references, add)
  }
  checkRepeats(table, references, add, problems)
}
