import { readFileSync } from 'node:fs'
import { cellAt, columnLength } from '#statistics/columns.ts'
import type { DistrictPackage } from '#statistics/district-package.ts'
import { parseDistrictPackage } from '#statistics/parse-district-package.ts'
import type { ObservationRow } from './observation-row.ts'

/** A bundled package as it stands in `public/data/districts/`, taken by the product's own parser. */
export function bundledDistrict(id: string): DistrictPackage {
  const result = parseDistrictPackage(JSON.parse(readFileSync(`public/data/districts/${id}.json`, 'utf8')))
  if (result.kind === 'refused') throw new Error(`${id}: ${JSON.stringify(result.refusal)}`)
  return result.content
}

/** The observations row by row, as a test reads them. */
export function observationRows({ observations: table }: DistrictPackage): ObservationRow[] {
  return Array.from({ length: columnLength(table.indicator) }, (_, row) => ({
    indicator: cellAt(table.indicator, row) ?? '',
    school: cellAt(table.school, row) ?? null,
    stage: cellAt(table.stage, row) ?? null,
    year: cellAt(table.year, row) ?? 0,
    value: cellAt(table.value, row) ?? null,
    upper: (table.upper === undefined ? null : cellAt(table.upper, row)) ?? null,
    reason: cellAt(table.reason, row) ?? null,
    status: cellAt(table.status, row) ?? 'reported',
    source: cellAt(table.source, row) ?? '',
    qualifier: cellAt(table.qualifier, row) ?? null,
    statements: (table.statements === undefined ? null : cellAt(table.statements, row)) ?? null,
  }))
}
