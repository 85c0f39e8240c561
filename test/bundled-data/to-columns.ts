import type { ClassRecord } from '#statistics/class-record.ts'
import type { DistrictPackage } from '#statistics/district-package.ts'
import type { ObservationRow } from './observation-row.ts'

type Observations = DistrictPackage['observations']

/** A column as a dictionary with one code a row, in the order in which the values first appear. */
function coded<Cell>(cells: readonly Cell[]): { dictionary: Cell[]; codes: number[] } {
  const codeOf = new Map<string, number>()
  const dictionary: Cell[] = []
  const codes = cells.map((cell) => {
    const key = JSON.stringify(cell)
    const known = codeOf.get(key)
    if (known !== undefined) return known
    codeOf.set(key, dictionary.length)
    return dictionary.push(cell) - 1
  })
  return { dictionary, codes }
}

/** Rows of one indicator together, indicators in the order of their first row. */
export function groupByIndicator(rows: readonly ObservationRow[]): ObservationRow[] {
  const groups = new Map<string, ObservationRow[]>()
  for (const row of rows) groups.set(row.indicator, [...(groups.get(row.indicator) ?? []), row])
  return [...groups.values()].flat()
}

/** Lays rows out in the columns of the file format. */
export function observationColumns(rows: readonly ObservationRow[]): Observations {
  return {
    indicator: coded(rows.map((row) => row.indicator)),
    school: coded(rows.map((row) => row.school)),
    stage: coded(rows.map((row) => row.stage)),
    year: coded(rows.map((row) => row.year)),
    value: rows.map((row) => row.value),
    upper: coded(rows.map((row) => row.upper)),
    reason: coded(rows.map((row) => row.reason)),
    status: coded(rows.map((row) => row.status)),
    source: coded(rows.map((row) => row.source)),
    qualifier: coded(rows.map((row) => row.qualifier)),
    statements: coded(rows.map((row) => (row.statements === null ? null : [...row.statements]))),
  }
}

/** Lays classes out in the columns of the file format. */
export function classColumns(classes: readonly ClassRecord[]): DistrictPackage['classes'] {
  return {
    school: coded(classes.map((row) => row.school)),
    stage: coded(classes.map((row) => row.stage)),
    year: coded(classes.map((row) => row.year)),
    grade: coded(classes.map((row) => row.grade)),
    name: coded(classes.map((row) => row.name)),
    students: classes.map((row) => row.students),
    status: coded(classes.map((row) => row.status)),
    source: coded(classes.map((row) => row.source)),
  }
}
