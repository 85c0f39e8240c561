import { cellAt, columnLength, type Column } from '#statistics/columns.ts'
import type { DistrictPackage } from '#statistics/district-package.ts'

/** Lengths of the runs of rows that belong together, so that a change in one touches one line of each column. */
function runLengths(keys: readonly (string | undefined)[]): number[] {
  const runs: number[] = []
  keys.forEach((key, row) => {
    if (row > 0 && key === keys[row - 1]) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1
    else runs.push(1)
  })
  return runs
}

function listToJson(cells: readonly unknown[], runs: readonly number[]): string {
  let row = 0
  const lines = runs.map((length) =>
    cells
      .slice(row, (row += length))
      .map((cell) => JSON.stringify(cell))
      .join(','),
  )
  return `[\n${lines.join(',\n')}\n]`
}

function columnToJson(cells: Column<unknown>, runs: readonly number[]): string {
  if (Array.isArray(cells)) return listToJson(cells, runs)
  return `{"dictionary":${JSON.stringify(cells.dictionary)},"codes":${listToJson(cells.codes, runs)}}`
}

function tableToJson(table: Readonly<Record<string, Column<unknown>>>, runs: readonly number[]): string {
  return `{\n${Object.entries(table)
    .map(([name, cells]) => `${JSON.stringify(name)}:${columnToJson(cells, runs)}`)
    .join(',\n')}\n}`
}

function recordsToJson(records: readonly unknown[]): string {
  return records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`
}

/**
 * A package as text: one record a line; in the tables one line a measure (observations) or a school and year (classes).
 */
export function packageToJson(district: DistrictPackage): string {
  const { observations, classes } = district
  const rowsOf = (cells: Column<unknown>) => Array.from({ length: columnLength(cells) }, (_, row) => row)
  const byMeasure = runLengths(rowsOf(observations.indicator).map((row) => cellAt(observations.indicator, row)))
  const bySchool = runLengths(
    rowsOf(classes.school).map((row) => `${cellAt(classes.school, row)} ${cellAt(classes.stage, row)} ${cellAt(classes.year, row)}`),
  )
  const { upper, statements, ...always } = observations
  const columns = { ...always, ...(upper === undefined ? {} : { upper }), ...(statements === undefined ? {} : { statements }) }
  const { sources, ...meta } = district.meta
  const parts = [
    `"format":${JSON.stringify(district.format)}`,
    `"version":${district.version}`,
    `"meta":${JSON.stringify(meta).slice(0, -1)},"sources":${recordsToJson(sources)}}`,
    `"schools":${recordsToJson(district.schools)}`,
    `"observations":${tableToJson(columns, byMeasure)}`,
    `"classes":${tableToJson(classes, bySchool)}`,
    `"projects":${recordsToJson(district.projects)}`,
    `"trainings":${recordsToJson(district.trainings)}`,
    `"recruitments":${recordsToJson(district.recruitments)}`,
    `"policies":${recordsToJson(district.policies)}`,
    `"honours":${recordsToJson(district.honours)}`,
    `"plans":${recordsToJson(district.plans)}`,
    `"narrative":${recordsToJson(district.narrative)}`,
  ]
  return `{\n${parts.join(',\n')}\n}\n`
}
