import type { School } from '#statistics/district-package.ts'
import type { DistrictStatistics, Place } from '#statistics/district-statistics.ts'
import type { Measure } from '#statistics/measures/measure.ts'
import { measures } from '#statistics/measures/measures.ts'
import type { Stage } from '#statistics/stage.ts'
import { missing, type Missing, type Statistic } from '#statistics/statistic.ts'
import type { StatedLookup } from './observation-lookup.ts'
import type { PlaceKeys } from './place-keys.ts'
import { isOpen } from './school-register.ts'
import { sumOfParts } from '#statistics/sums.ts'

interface Lookups {
  readonly stated: StatedLookup
  readonly positions: ReadonlyMap<string, number>
  readonly schools: readonly School[]
  readonly places: PlaceKeys
  readonly schoolsOf: DistrictStatistics['schoolsOf']
  /** What stands where nothing is stated. */
  readonly nothing: Missing
}

function ofOpenSchool(measure: Measure, position: number, stage: Stage, year: number, { stated, nothing }: Lookups): Statistic {
  return stated(measure.id, position, stage, year) ?? nothing
}

/** A school's number. Without a stage: what its stages add up to. A school that is closed or lacks the stage has none. */
function ofSchool(measure: Measure, schoolId: string, stage: Stage | null, year: number, lookups: Lookups): Statistic {
  const { positions, schools } = lookups
  const position = positions.get(schoolId)
  const school = position === undefined ? undefined : schools[position]
  if (position === undefined || school === undefined) return lookups.nothing
  if (measure.level === 'district' || !isOpen(school, year)) return missing('not-applicable')
  if (stage !== null) {
    const taught = measure.stages.includes(stage) && school.stages.includes(stage)
    return taught ? ofOpenSchool(measure, position, stage, year, lookups) : missing('not-applicable')
  }
  const taught = measure.stages.filter((candidate) => school.stages.includes(candidate))
  return sumOfParts(taught.map((candidate) => ofOpenSchool(measure, position, candidate, year, lookups)))
}

/**
 * The district's number. A number that the package states for the district stands. Otherwise a school-level measure is
 * the sum over all schools of the stage that were open, public and private: a school without a row makes the sum
 * missing, since a sum that leaves it out would be too low. A measure that private kindergartens do not report is
 * therefore not collected for the stage until they do, or until the package states for each that it does not apply. A
 * stated "withheld" gives way to a sum that can be made, and the sum is marked as standing in for it. Without a stage
 * the number is the sum over the stages of the measure.
 */
function ofDistrict(measure: Measure, stage: Stage | null, year: number, lookups: Lookups): Statistic {
  if (stage !== null && !measure.stages.includes(stage)) return missing('not-applicable')
  const stated = lookups.stated(measure.id, -1, stage, year)
  if (measure.level === 'district') return stated ?? lookups.nothing
  if (stated !== null && (stated.kind === 'value' || stated.reason === 'not-applicable')) return stated
  // Without a register nobody can tell that a stage has no school.
  if (stage !== null && lookups.schools.length === 0) return stated ?? lookups.nothing
  const parts =
    stage === null
      ? measure.stages.map((candidate) => ofDistrict(measure, candidate, year, lookups))
      : lookups.schoolsOf(stage, year).map(({ id }) => ofOpenSchool(measure, lookups.positions.get(id) ?? -1, stage, year, lookups))
  const sum = sumOfParts(parts)
  if (stated === null) return sum
  if (sum.kind === 'missing') return stated
  return stated.reason === 'withheld' ? { ...sum, withheldInSource: true } : sum
}

/** Looks up numbers of measures; throws for a measure that does not exist, which is a mistake in the program. */
export function observer(lookups: Lookups): DistrictStatistics['observe'] {
  const districtNumbers = new Map<string, Map<number, Statistic>>()
  return (id: string, { year, stage = null, school = null }: Place) => {
    const measure = measures.get(id)
    if (measure === undefined) throw new RangeError(`There is no measure "${id}"; see src/statistics/measures.`)
    const key = lookups.places.keyOf(-1, stage, year)
    if (key === -1) return lookups.nothing
    if (school !== null) return ofSchool(measure, school, stage, year, lookups)
    const numbers = districtNumbers.get(id) ?? new Map<number, Statistic>()
    districtNumbers.set(id, numbers)
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = ofDistrict(measure, stage, year, lookups)
    numbers.set(key, number)
    return number
  }
}
