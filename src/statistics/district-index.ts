import type { DistrictPackage } from './district-package.ts'
import type { Doubt } from './doubts/doubt.ts'
import { findDoubts } from './doubts/find-doubts.ts'
import { rowsByYear, type RowsByYear } from './lookups/class-lookup.ts'
import { observationLookup, rowsByMeasure, type RowsByMeasure } from './lookups/observation-lookup.ts'
import { placeKeys } from './lookups/place-keys.ts'

/** Where the numbers of a package stand, and which of them are doubtful: plain, so that another thread can make it. */
export interface DistrictIndex {
  readonly reported: RowsByMeasure
  /** None where only reported numbers count. */
  readonly illustrative: RowsByMeasure
  readonly classRows: RowsByYear
  readonly doubts: readonly Doubt[]
}

/** Finds where the numbers of a parsed package stand: those of all, or of reported ones alone. */
export function districtIndex(district: DistrictPackage, onlyReported: boolean): DistrictIndex {
  const { schools, meta, observations, classes } = district
  const positions = new Map(schools.map((school, position) => [school.id, position]))
  const places = placeKeys(schools.length, meta.years)
  const rows = {
    reported: rowsByMeasure(observations, positions, places, 'reported'),
    illustrative: onlyReported ? new Map<string, never>() : rowsByMeasure(observations, positions, places, 'illustrative'),
  }
  const { numbersOf } = observationLookup(observations, rows, places)
  return {
    ...rows,
    classRows: rowsByYear(classes, onlyReported),
    doubts: findDoubts({ district, positions, places, numbersOf, onlyReported }),
  }
}
