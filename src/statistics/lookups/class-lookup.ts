import type { ClassRecord } from '#statistics/class-record.ts'
import { cellAt, columnLength } from '#statistics/columns.ts'
import type { DistrictPackage } from '#statistics/district-package.ts'
import type { Doubt } from '#statistics/doubts/doubt.ts'
import type { Stage } from '#statistics/stage.ts'

type Classes = DistrictPackage['classes']

function classAt(table: Classes, row: number): ClassRecord | null {
  const school = cellAt(table.school, row)
  const stage = cellAt(table.stage, row)
  const year = cellAt(table.year, row)
  const grade = cellAt(table.grade, row)
  const name = cellAt(table.name, row)
  const students = cellAt(table.students, row)
  const status = cellAt(table.status, row)
  const source = cellAt(table.source, row)
  if (school === undefined || stage === undefined || year === undefined || grade === undefined) return null
  if (name === undefined || students === undefined || status === undefined || source === undefined) return null
  return { school, stage, year, grade, name, students, status, source }
}

/** Row numbers by year, in the order of the table. */
export type RowsByYear = ReadonlyMap<number, Int32Array<ArrayBuffer>>

/** The rows of each year; those of illustrative classes are left out where only reported ones count. */
export function rowsByYear(table: Classes, reportedOnly: boolean): RowsByYear {
  const rows = new Map<number, number[]>()
  for (let row = 0; row < columnLength(table.school); row += 1) {
    if (reportedOnly && cellAt(table.status, row) !== 'reported') continue
    const year = cellAt(table.year, row)
    if (year === undefined) continue
    const list = rows.get(year)
    if (list === undefined) rows.set(year, [row])
    else list.push(row)
  }
  return new Map([...rows].map(([year, list]) => [year, Int32Array.from(list)]))
}

/** The classes of a year, of a stage or of all, in the order of the table; the records of a year are made when first asked for. */
export function classLookup(
  table: Classes,
  rows: RowsByYear,
  doubts: readonly Doubt[],
): (year: number, stage?: Stage) => readonly ClassRecord[] {
  const doubted = new Map(
    doubts.flatMap(({ id, kind, school, stage, year }) => (kind === 'class-list' ? [[`${school ?? ''} ${stage ?? ''} ${year}`, id]] : [])),
  )
  const withDoubts = (record: ClassRecord): ClassRecord => {
    const id = doubted.get(`${record.school} ${record.stage} ${record.year}`)
    return id === undefined ? record : { ...record, doubts: [id] }
  }
  const lists = new Map<string, readonly ClassRecord[]>()
  const ofYear = (year: number): readonly ClassRecord[] =>
    Array.from(rows.get(year) ?? [])
      .map((row) => classAt(table, row))
      .filter((record) => record !== null)
      .map(doubted.size === 0 ? (record) => record : withDoubts)
  const classes = (year: number, stage?: Stage): readonly ClassRecord[] => {
    const key = `${stage ?? ''} ${year}`
    const known = lists.get(key)
    if (known !== undefined) return known
    const list = stage === undefined ? ofYear(year) : classes(year).filter((record) => record.stage === stage)
    lists.set(key, list)
    return list
  }
  return classes
}
