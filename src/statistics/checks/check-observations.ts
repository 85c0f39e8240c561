import { cellAt, cellReader, columnLength } from '#statistics/columns.ts'
import type { DistrictPackage } from '#statistics/district-package.ts'
import { measures } from '#statistics/measures/measures.ts'
import { placeKeys } from '#statistics/lookups/place-keys.ts'
import type { ProblemList } from '#statistics/parsing/problem-list.ts'
import { cellPath, checkColumns } from './check-columns.ts'
import { checkGap, checkOpened, checkPlace, checkValue, type AddProblem } from './observation-problems.ts'
import { addSourceProblem, citesWell, type PackageReferences } from './package-references.ts'

type Observations = DistrictPackage['observations']

/** Reports a cell by its path in the file and what stands there. */
function adder(table: Observations, problems: ProblemList): AddProblem {
  return (column, row, fault) => {
    const cells = table[column]
    if (cells !== undefined) problems.add(cellPath('observations', column, cells, row), cellAt<unknown>(cells, row), fault)
  }
}

/** What the ids in a row stand for, looked up once an id. */
function readRows(table: Observations, { schools, positions, sources, years }: PackageReferences) {
  return {
    measure: cellReader(table.indicator, (id) => measures.get(id)),
    /** Null for the district. */
    school: cellReader(table.school, (id) => (id === null ? null : schools.get(id))),
    /** −1 for the district. */
    position: cellReader(table.school, (id) => (id === null ? -1 : positions.get(id))),
    isYear: cellReader(table.year, (year) => years.has(year)),
    source: cellReader(table.source, (id) => sources.get(id)),
  }
}

type Rows = ReturnType<typeof readRows>

/** Measure, school and year are known, and the source may stand behind a row of this status. */
function checkNames(
  table: Observations,
  rows: Rows,
  row: number,
  references: PackageReferences,
  add: AddProblem,
  problems: ProblemList,
): void {
  const status = cellAt(table.status, row) ?? 'reported'
  if (rows.measure(row) === undefined) add('indicator', row, { kind: 'unknown-measure' })
  if (rows.school(row) === undefined) add('school', row, { kind: 'unknown-school' })
  if (rows.isYear(row) !== true) add('year', row, { kind: 'unknown-year' })
  if (!citesWell(rows.source(row), status)) {
    const source = cellAt(table.source, row) ?? ''
    addSourceProblem(cellPath('observations', 'source', table.source, row), source, status, references.sources, problems)
  }
}

function checkNumber(table: Observations, rows: Rows, row: number, add: AddProblem): void {
  const value = cellAt(table.value, row) ?? null
  const upper = (table.upper === undefined ? null : cellAt(table.upper, row)) ?? null
  checkGap(row, value, upper, cellAt(table.reason, row) ?? null, add)
  const measure = rows.measure(row)
  const school = rows.school(row)
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
function checkRepeats(table: Observations, rows: Rows, references: PackageReferences, add: AddProblem, problems: ProblemList): void {
  const { ofDistrict, ofAll, keyOf } = placeKeys(references.positions.size, references.years)
  const rowsOf = new Map<string, Int32Array>()
  for (let row = 0; row < columnLength(table.indicator) && !problems.full; row += 1) {
    const measure = rows.measure(row)
    const position = rows.position(row)
    if (measure === undefined || position === undefined) continue
    const places = rowsOf.get(measure.id) ?? new Int32Array(kinds * (measure.level === 'school' ? ofAll : ofDistrict)).fill(-1)
    if (!rowsOf.has(measure.id)) rowsOf.set(measure.id, places)
    const key = kinds * keyOf(position, cellAt(table.stage, row) ?? null, cellAt(table.year, row) ?? 0) + kindOf(table, row)
    const first = places[key]
    if (first === -1) places[key] = row
    else if (first !== undefined) add('indicator', row, { kind: 'repeated-row', first })
  }
}

/** Every row names what exists, has a number or the reason for none, and does not repeat another. */
export function checkObservations(table: Observations, references: PackageReferences, problems: ProblemList): void {
  if (!checkColumns('observations', table, table.indicator, problems)) return
  const add = adder(table, problems)
  const rows = readRows(table, references)
  for (let row = 0; row < columnLength(table.indicator) && !problems.full; row += 1) {
    checkNames(table, rows, row, references, add, problems)
    checkNumber(table, rows, row, add)
  }
  checkRepeats(table, rows, references, add, problems)
}
