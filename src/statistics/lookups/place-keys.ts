import { stages, type Stage } from '#statistics/stage.ts'

const stageSlots = stages.length + 1

/**
 * Numbers the places of a package densely, so that long tables are indexed by arrays of numbers: the district's places
 * come first, then those of each school of the register.
 */
export interface PlaceKeys {
  /** How many keys there are for the district alone, and with all schools. */
  readonly ofDistrict: number
  readonly ofAll: number
  /** The key of a school (its position in the register, −1 for the district), a stage (null: all) and a year; −1 for a year that the package does not have. */
  readonly keyOf: (school: number, stage: Stage | null, year: number) => number
}

/** The place keys of a register of so many schools over the years of a package. */
export function placeKeys(schools: number, years: Iterable<number>): PlaceKeys {
  const yearPositions = new Map([...years].map((year, position) => [year, position]))
  const ofDistrict = stageSlots * yearPositions.size
  return {
    ofDistrict,
    ofAll: (schools + 1) * ofDistrict,
    keyOf: (school, stage, year) => {
      const yearPosition = yearPositions.get(year)
      if (yearPosition === undefined) return -1
      const stageSlot = stage === null ? stages.length : stages.indexOf(stage)
      return ((school + 1) * stageSlots + stageSlot) * yearPositions.size + yearPosition
    },
  }
}
