import type { Scope } from '#statistics/district-package.ts'
import type { Stage } from '#statistics/stage.ts'
import type { Standard, StandardBook } from './standard.ts'

/** Where and when a standard is to apply. */
export interface Situation {
  readonly stage: Stage | null
  /** What the district belongs to (`meta.scopes` of its package). */
  readonly scopes: readonly Scope[]
  readonly area: 'city-district' | 'county'
  readonly year: number
}

export interface ApplicableStandards {
  /** The one that gives the verdict of the year. */
  readonly inForce: Standard | null
  /** Not yet in force, or due in a later year; soonest first, of the same year the narrower scope first. */
  readonly targets: readonly Standard[]
  /** In force, but binding only under a condition that statistics cannot tell. */
  readonly conditional: readonly Standard[]
}

/** From the nation to the city: a narrower rule is made to fit the place, so it goes before a wider one. */
const narrowness: Readonly<Record<Scope, number>> = { nation: 0, 'central-west': 1, east: 1, henan: 2, zhengzhou: 3 }

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
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
 * Which of the named standards apply at the end of a year. In force is what took effect by then, has not been replaced,
 * and has no deadline in a later year. Of several in force the narrowest scope wins (a city's before the province's
 * before the nation's), then the one that was first a test in the latest year (a later stage of the same plan), then
 * the one that took effect last, then the order in which they are named. A standard of a later year is a target of
 * that year, never a failure of this one.
 */
export function applicableStandards(book: StandardBook, ids: readonly string[], situation: Situation): ApplicableStandards {
  const { year } = situation
  const candidates = ids.flatMap((id) => book.get(id) ?? []).filter((one) => isFor(one, situation) && !isReplaced(one, year))
  const started = candidates.filter((one) => firstTestedYear(one) <= year)
  const binding = started
    .filter(({ condition }) => condition === null)
    .toSorted((a, b) => byScope(a, b) || firstTestedYear(b) - firstTestedYear(a) || b.effectiveFrom.localeCompare(a.effectiveFrom))
  return {
    inForce: binding[0] ?? null,
    targets: candidates
      .filter((one) => firstTestedYear(one) > year)
      .toSorted((a, b) => firstTestedYear(a) - firstTestedYear(b) || byScope(a, b)),
    conditional: started.filter(({ condition }) => condition !== null),
  }
}

function byScope(a: Standard, b: Standard): number {
  return narrowness[b.scope] - narrowness[a.scope]
}
