import type { DistrictPackage, Scope } from '#statistics/district-package.ts'
import type { Stage } from '#statistics/stage.ts'
import { compareStrictness } from './compare.ts'
import type { Standard, StandardBook } from './standard.ts'

/** Where and when a standard is to apply. */
export interface Situation {
  readonly stage: Stage | null
  /** What the district belongs to (`meta.scopes` of its package). */
  readonly scopes: readonly Scope[]
  readonly area: 'city-district' | 'county'
  readonly year: number
}

/** The situation of a district's stage (null: no stage of its own) at the end of a year. */
export function situationOf({ scopes, area }: DistrictPackage['meta'], stage: Stage | null, year: number): Situation {
  return { stage, scopes, area, year }
}

export interface ApplicableStandards {
  /** The strictest that binds: it gives the verdict of the year. */
  readonly inForce: Standard | null
  /** The others that bind, which ask for no more; strictest first. A laxer rule of a province never hides one of the nation. */
  readonly others: readonly Standard[]
  /** Not yet in force, or due in a later year; soonest first, of the same year the strictest first. */
  readonly targets: readonly Standard[]
  /** In force, but binding only under a condition that statistics cannot tell. */
  readonly conditional: readonly Standard[]
}

/** From the nation to the city: of rules that ask for the same, the narrower is told, as it is made to fit the place. */
const narrowness: Readonly<Record<Scope, number>> = { nation: 0, 'central-west': 1, east: 1, henan: 2, hebei: 2, zhengzhou: 3 }

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** The year of a standard's document, as far as its day of force tells: before it nobody knew of the standard. */
export function issuedIn({ effectiveFrom }: Standard): number {
  return yearOf(effectiveFrom)
}

/** The year in which a standard is first a test: when it takes effect, or, with a deadline, when that is up. */
export function firstTestedYear({ effectiveFrom, deadline }: Standard): number {
  return Math.max(yearOf(effectiveFrom), deadline === null ? 0 : yearOf(deadline))
}

function isFor({ scope, area, stages }: Standard, situation: Situation): boolean {
  const isPlace = situation.scopes.includes(scope) && (area === null || area === situation.area)
  return isPlace && (stages.length === 0 || situation.stage === null || stages.includes(situation.stage))
}

/** Whether a standard has been replaced by the last day of a year, the day for which figures of the year stand. */
function isReplaced({ effectiveUntil }: Standard, year: number): boolean {
  return effectiveUntil !== null && effectiveUntil < `${year}-12-31`
}

/**
 * Which of the named standards apply at the end of a year, whatever is known or missing of what they test. In force is
 * what took effect by then, has not been replaced, and has no deadline in a later year. Of several in force the strictest
 * gives the verdict; of those that ask for the same, one that is no rule of recognition, then the narrowest scope (a
 * city's before the province's before the nation's), then the one that was first a test in the latest year (a later stage
 * of the same plan), then the one that took effect last, then the order in which they are named. A standard of a later
 * year is a target of that year, never a failure of this one.
 */
export function applicableStandards(book: StandardBook, ids: readonly string[], situation: Situation): ApplicableStandards {
  const { year } = situation
  const candidates = ids.flatMap((id) => book.get(id) ?? []).filter((one) => isFor(one, situation) && !isReplaced(one, year))
  const started = candidates.filter((one) => firstTestedYear(one) <= year)
  const [inForce = null, ...others] = started.filter(({ condition }) => condition === null).toSorted(strictestFirst)
  return {
    inForce,
    others,
    targets: candidates
      .filter((one) => one.condition === null && firstTestedYear(one) > year)
      .toSorted((a, b) => firstTestedYear(a) - firstTestedYear(b) || compareStrictness(a, b) || byScope(a, b)),
    conditional: started.filter(({ condition }) => condition !== null),
  }
}

function strictestFirst(a: Standard, b: Standard): number {
  return (
    compareStrictness(a, b) ||
    Number(a.kind === 'recognition') - Number(b.kind === 'recognition') ||
    byScope(a, b) ||
    firstTestedYear(b) - firstTestedYear(a) ||
    b.effectiveFrom.localeCompare(a.effectiveFrom)
  )
}

function byScope(a: Standard, b: Standard): number {
  return narrowness[b.scope] - narrowness[a.scope]
}
