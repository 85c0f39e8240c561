import { cellAt, cellReader, columnLength } from '../columns.ts'
import type { DistrictPackage } from '../district-package.ts'
import type { NumbersOf } from '../lookups/observation-lookup.ts'
import type { PlaceKeys } from '../lookups/place-keys.ts'
import { isOpen } from '../lookups/school-register.ts'
import { measures } from '../measures/measures.ts'
import { stages, type Stage } from '../stage.ts'
import type { Unit } from '../unit.ts'
import type { Doubt } from './doubt.ts'

/** Each is a part of the other: the tables of the education statistics check the same. */
const parts = [
  ['full-time-teachers', 'staff'],
  ['teachers-above-required-qualification', 'full-time-teachers'],
  ['backbone-teachers', 'full-time-teachers'],
  ['pe-arts-teachers', 'full-time-teachers'],
  ['boarders', 'students'],
] as const

/** What does not change fivefold within a year unless a unit or a digit is wrong; activities and projects do. */
const steadyUnits: ReadonlySet<Unit> = new Set([
  'person',
  'yuan',
  'yuan-per-student-year',
  'yuan-per-student',
  'yuan-per-year',
  'square-metre',
])
const unsteady: ReadonlySet<string> = new Set(['construction-investment'])
/** Of fewer people a handful is many times. */
const fewestPeople = 100
const jump = 5

interface Numbers {
  readonly district: DistrictPackage
  readonly positions: ReadonlyMap<string, number>
  readonly places: PlaceKeys
  readonly numbersOf: NumbersOf
  readonly onlyReported: boolean
}

/** A school (its position, −1 for the district), a stage and a year. */
type Visit = (position: number, stage: Stage | null, year: number) => void

/** The numbers of a package that cannot be right beside another one. A package may have a million: nothing is made for those that are right. */
export function findDoubts(numbers: Numbers): readonly Doubt[] {
  const found: Doubt[] = []
  const { schools } = numbers.district
  const add = (position: number, rest: Omit<Doubt, 'id' | 'school'>) => {
    const school = schools[position]?.id ?? null
    const { kind, measure, other, stage, year } = rest
    found.push({ id: [kind, measure, other, school ?? 'district', stage ?? 'all', year].join(' '), school, ...rest })
  }
  findInClasses(numbers, add)
  findAbove(numbers, add)
  findBelow(numbers, add)
  findJumps(numbers, add)
  return found
}

type Add = (position: number, rest: Omit<Doubt, 'id' | 'school'>) => void

/** The students of a school's classes are its students. */
function findInClasses({ district, positions, places, numbersOf, onlyReported }: Numbers, add: Add): void {
  const { classes } = district
  const sums = new Float64Array(places.ofAll)
  const positionOf = cellReader(classes.school, (id) => positions.get(id) ?? -1)
  for (let row = 0; row < columnLength(classes.school); row += 1) {
    const position = positionOf(row) ?? -1
    if (position < 0 || (onlyReported && cellAt(classes.status, row) !== 'reported')) continue
    const key = places.keyOf(position, cellAt(classes.stage, row) ?? null, cellAt(classes.year, row) ?? 0)
    if (key >= 0) sums[key] = (sums[key] ?? 0) + (cellAt(classes.students, row) ?? 0)
  }
  const students = numbersOf('students')
  visitSchools(district, (position, stage, year) => {
    const key = places.keyOf(position, stage, year)
    const against = sums[key] ?? 0
    if (against === 0) return
    const value = students(key)
    if (value !== null && value !== against)
      add(position, { kind: 'class-list', measure: 'students', other: 'classes', stage, year, value, against })
  })
}

/** A part is no larger than its whole, in each school and in what the district states. */
function findAbove({ district, places, numbersOf }: Numbers, add: Add): void {
  for (const [measure, other] of parts) {
    const part = numbersOf(measure)
    const whole = numbersOf(other)
    const visit: Visit = (position, stage, year) => {
      const key = places.keyOf(position, stage, year)
      const value = part(key)
      const against = value === null ? null : whole(key)
      if (value !== null && against !== null && value > against)
        add(position, { kind: 'above-whole', measure, other, stage, year, value, against })
    }
    visitDistrict(district, visit)
    visitSchools(district, visit)
  }
}

/** A school has more students than teachers, a district more than schools. */
function findBelow({ district, places, numbersOf }: Numbers, add: Add): void {
  const students = numbersOf('students')
  const teachers = numbersOf('full-time-teachers')
  visitDistrict(district, (position, stage, year) => {
    const value = students(places.keyOf(position, stage, year))
    if (value === null) return
    const against = district.schools.filter((school) => isOpen(school, year) && (stage === null || school.stages.includes(stage))).length
    if (value < against) add(position, { kind: 'below-other', measure: 'students', other: 'schools', stage, year, value, against })
  })
  visitSchools(district, (position, stage, year) => {
    const key = places.keyOf(position, stage, year)
    const value = students(key)
    const against = value === null ? null : teachers(key)
    if (value !== null && against !== null && value < against)
      add(position, { kind: 'below-other', measure: 'students', other: 'full-time-teachers', stage, year, value, against })
  })
}

/** Numbers that are five times what they were a year before, or a fifth; what goes back to where it was is right again. */
function findJumps({ district, places, numbersOf }: Numbers, add: Add): void {
  const { meta, schools } = district
  for (const { id, level, stages: own, unit } of measures.values()) {
    if (!steadyUnits.has(unit) || unsteady.has(id)) continue
    const numberAt = numbersOf(id)
    const walk = (position: number, stage: Stage | null) => {
      let lastYear = Number.NaN
      let before: number | null = null
      /** The number before the one that jumped last, as long as nothing has come of the jump. */
      let trusted: number | null = null
      for (const year of meta.years) {
        const value = numberAt(places.keyOf(position, stage, year))
        const former: number | null = year - 1 === lastYear ? before : null
        const isBack = value !== null && trusted !== null && !jumps(value, trusted, unit)
        if (value !== null && former !== null && jumps(value, former, unit) && !isBack) {
          add(position, { kind: 'jump', measure: id, other: year - 1, stage, year, value, against: former })
          trusted = former
        } else trusted = null
        before = value
        lastYear = year
      }
    }
    for (const stage of [null, ...own]) walk(-1, stage)
    if (level !== 'school') continue
    schools.forEach((school, position) => {
      for (const stage of school.stages) if (own.includes(stage)) walk(position, stage)
    })
  }
}

function jumps(value: number, before: number, unit: Unit): boolean {
  const large = Math.max(value, before)
  const small = Math.min(value, before)
  return small > 0 && large / small > jump && (unit !== 'person' || large >= fewestPeople)
}

/** All stages of the district together and each alone, in each year. */
function visitDistrict({ meta }: DistrictPackage, visit: Visit): void {
  for (const year of meta.years) for (const stage of [null, ...stages]) visit(-1, stage, year)
}

/** The stages of each school in the years in which it was open. */
function visitSchools({ meta, schools }: DistrictPackage, visit: Visit): void {
  for (const year of meta.years) {
    schools.forEach((school, position) => {
      if (isOpen(school, year)) for (const stage of school.stages) visit(position, stage, year)
    })
  }
}
