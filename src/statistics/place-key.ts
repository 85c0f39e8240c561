import { stages, type Stage } from './stage.ts'

const years = 200
const firstYear = 1949
const places = stages.length + 1

/**
 * One number for a school (−1: the district), a stage (null: all) and a year, so that long tables are indexed without
 * a text per row. Years are those of the file format, 1949 to 2100.
 */
export function placeKey(school: number, stage: Stage | null, year: number): number {
  return ((school + 1) * places + (stage === null ? stages.length : stages.indexOf(stage))) * years + (year - firstYear)
}

/** Placed keys lie below this for a register of so many schools. */
export function placeKeys(schools: number): number {
  return (schools + 1) * places * years
}
