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
  /** Not yet in force, or due in a later year; soonest first. */
  readonly targets: readonly Standard[]
  /** In force, but binding only under a condition that statistics cannot tell. */
  readonly conditional: readonly Standard[]
}

/** From the nation to the city: a narrower rule may ask for more, so it goes before a wider one. */
const narrowness: Readonly<Record<Scope, number>> = { nation: 0, 'central-west': 1, east: 1, henan: 2, zhengzhou: 3 }

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** The year in which a standard is first a test: when it takes effect, or, with a deadline, when that is up. */
export function firstTestedYear({ effectiveFrom, deadline }: Standard): number {
  return Math.max(yearOf(effectiveFrom), deadline === null ? 0 : yearOf(deadline))
}

function isFor(standard: Standard, { stage, scopes, area }: Situation): boolean {
  const isPlace = scopes.includes(standard.scope) && (standard.area === null || standard.area === area)
  return isPlace && (standard.stages.length === 0 || stage === null || standard.stages.includes(stage))
}

/**
 * Which of the named standards apply. In force is what took effect in the year or before, has not been replaced, and
 * has no deadline in a later year. Of several in force the narrowest scope goes first (a city's before the
 * province's before the nation's), then the one that took effect last, then the order in which they are named.
 */
export function applicableStandards(book: StandardBook, ids: readonly string[], situation: Situation): ApplicableStandards {
  const { year } = situation
  const candidates = ids
    .flatMap((id) => book.get(id) ?? [])
    .filter((standard) => isFor(standard, situation) && (standard.effectiveUntil === null || yearOf(standard.effectiveUntil) >= year))
  const started = candidates.filter((standard) => firstTestedYear(standard) <= year)
  const binding = started
    .filter((standard) => standard.condition === null)
    .toSorted((a, b) => narrowness[b.scope] - narrowness[a.scope] || b.effectiveFrom.localeCompare(a.effectiveFrom))
  return {
    inForce: binding[0] ?? null,
    targets: candidates.filter((standard) => firstTestedYear(standard) > year).toSorted((a, b) => firstTestedYear(a) - firstTestedYear(b)),
    conditional: started.filter((standard) => standard.condition !== null),
  }
}
