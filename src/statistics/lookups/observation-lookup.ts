import { cellAt, cellReader, columnLength } from '#statistics/columns.ts'
import type { DistrictPackage } from '#statistics/district-package.ts'
import { measures } from '#statistics/measures/measures.ts'
import type { Stage } from '#statistics/stage.ts'
import { missing, type Statistic, type Status } from '#statistics/statistic.ts'
import type { PlaceKeys } from './place-keys.ts'

type Observations = DistrictPackage['observations']
/** What rows say of a measure at a place, null where none does. The school is its position in the register, −1 the district. */
export type StatedLookup = (measure: string, school: number, stage: Stage | null, year: number) => Statistic | null

/** The number that counts for a measure by the key of a place; null where there is none. For walks over all places. */
export type NumbersOf = (measure: string) => (place: number) => number | null

/** Row numbers by measure, and for each by the key of its place; −1 where no row is. */
export type RowsByMeasure = ReadonlyMap<string, Int32Array<ArrayBuffer>>

/** The rows of one status; where a source states what it withholds elsewhere, the row that states it. */
export function rowsByMeasure(
  table: Observations,
  positions: ReadonlyMap<string, number>,
  places: PlaceKeys,
  status: Status,
): RowsByMeasure {
  const measureOf = cellReader(table.indicator, (id) => measures.get(id))
  const positionOf = cellReader(table.school, (id) => (id === null ? -1 : positions.get(id)))
  const rowsOf = new Map<string, Int32Array<ArrayBuffer>>()
  for (let row = 0; row < columnLength(table.indicator); row += 1) {
    if (cellAt(table.status, row) !== status) continue
    const measure = measureOf(row)
    const school = positionOf(row)
    if (measure === undefined || school === undefined) continue
    const rows = rowsOf.get(measure.id) ?? new Int32Array(measure.level === 'school' ? places.ofAll : places.ofDistrict).fill(-1)
    if (!rowsOf.has(measure.id)) rowsOf.set(measure.id, rows)
    const place = places.keyOf(school, cellAt(table.stage, row) ?? null, cellAt(table.year, row) ?? 0)
    const isGap = (cellAt(table.value, row) ?? null) === null
    if (!isGap || rows[place] === -1) rows[place] = row
  }
  return rowsOf
}

/** The row of a place; undefined where none has been written. */
function rowAt(rows: Int32Array | undefined, place: number): number | undefined {
  const row = rows?.[place]
  return row === -1 ? undefined : row
}

function statisticAt(table: Observations, row: number): Statistic {
  const value = cellAt(table.value, row) ?? null
  const source = cellAt(table.source, row)
  const sources = source === undefined ? [] : [source]
  if (value === null) return missing(cellAt(table.reason, row) ?? 'not-collected', sources)
  const upper = table.upper === undefined ? null : (cellAt(table.upper, row) ?? null)
  const qualifier = cellAt(table.qualifier, row) ?? null
  return {
    kind: 'value',
    value,
    status: cellAt(table.status, row) ?? 'illustrative',
    sources,
    ...(upper === null ? {} : { upper }),
    ...(qualifier === null ? {} : { qualifier }),
  }
}

/**
 * Finds what is stated. A reported number wins over an illustrative one, that over a reported reason, that over an
 * illustrative one; an illustrative number beside a withheld one says that it stands in for it.
 */
export function observationLookup(
  table: Observations,
  rows: { readonly reported: RowsByMeasure; readonly illustrative: RowsByMeasure },
  places: PlaceKeys,
): { readonly stated: StatedLookup; readonly numbersOf: NumbersOf } {
  const numberIn = (row: number | undefined): number | null => (row === undefined ? null : (cellAt(table.value, row) ?? null))
  const numbersOf: NumbersOf = (measure) => {
    const reported = rows.reported.get(measure)
    const illustrative = rows.illustrative.get(measure)
    return (place) => numberIn(rowAt(reported, place)) ?? numberIn(rowAt(illustrative, place))
  }
  const stated: StatedLookup = (measure, school, stage, year) => {
    const place = places.keyOf(school, stage, year)
    const statedRow = rowAt(rows.reported.get(measure), place)
    const reported = statedRow === undefined ? null : statisticAt(table, statedRow)
    if (reported?.kind === 'value') return reported
    const madeUpRow = rowAt(rows.illustrative.get(measure), place)
    const illustrative = madeUpRow === undefined ? null : statisticAt(table, madeUpRow)
    if (illustrative?.kind !== 'value') return reported ?? illustrative
    return reported?.reason === 'withheld' ? { ...illustrative, withheldInSource: true } : illustrative
  }
  return { stated, numbersOf }
}
