import { cellAt, columnLength } from '#statistics/columns.ts'
import type { DistrictPackage } from '#statistics/district-package.ts'
import { placeKey } from '#statistics/place-key.ts'
import type { Stage } from '#statistics/stage.ts'
import { missing, type Statistic, type Status } from '#statistics/statistic.ts'

type Observations = DistrictPackage['observations']
type Rows = Map<number, number>

/** What rows say of a measure at a place, null where none does. The school is its position in the register, −1 the district. */
export type StatedLookup = (measure: string, school: number, stage: Stage | null, year: number) => Statistic | null

/** Row numbers by measure and place: a number each, as the tables are long. */
function rowsByMeasure(table: Observations, positions: ReadonlyMap<string, number>, status: Status): ReadonlyMap<string, Rows> {
  const byMeasure = new Map<string, Rows>()
  for (let row = 0; row < columnLength(table.indicator); row += 1) {
    if (cellAt(table.status, row) !== status) continue
    const measure = cellAt(table.indicator, row)
    const schoolId = cellAt(table.school, row) ?? null
    const school = schoolId === null ? -1 : positions.get(schoolId)
    const year = cellAt(table.year, row)
    if (measure === undefined || school === undefined || year === undefined) continue
    const rows = byMeasure.get(measure) ?? new Map<number, number>()
    byMeasure.set(measure, rows)
    rows.set(placeKey(school, cellAt(table.stage, row) ?? null, year), row)
  }
  return byMeasure
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
export function observationLookup(table: Observations, positions: ReadonlyMap<string, number>, reportedOnly: boolean): StatedLookup {
  const reportedRows = rowsByMeasure(table, positions, 'reported')
  const illustrativeRows = reportedOnly ? null : rowsByMeasure(table, positions, 'illustrative')
  return (measure, school, stage, year) => {
    const key = placeKey(school, stage, year)
    const reportedRow = reportedRows.get(measure)?.get(key)
    const reported = reportedRow === undefined ? null : statisticAt(table, reportedRow)
    if (reported?.kind === 'value') return reported
    const illustrativeRow = illustrativeRows?.get(measure)?.get(key)
    const illustrative = illustrativeRow === undefined ? null : statisticAt(table, illustrativeRow)
    if (illustrative?.kind !== 'value') return reported ?? illustrative
    return reported?.reason === 'withheld' ? { ...illustrative, withheldInSource: true } : illustrative
  }
}
