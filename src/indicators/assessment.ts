import type { Standard } from '#standards/standard.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Indicator, Measurement } from './indicator.ts'

/** 达标, 关注, 未达标, 无法评定, 无标准. */
export const verdicts = ['not-met', 'watch', 'met', 'not-assessable', 'no-standard'] as const

export type Verdict = (typeof verdicts)[number]

/** How an indicator stands to a standard that gives no verdict. */
export interface Reference {
  readonly standard: Standard
  readonly limit: Statistic
  /** Null where the indicator has no number. */
  readonly kept: boolean | null
  /** Distance to the limit in the indicator's unit, positive on the good side; null without a number. */
  readonly margin: number | null
}

/** An indicator held against the standard in force in a year. */
export interface Assessment {
  readonly indicator: Indicator
  readonly year: number
  readonly measurement: Measurement
  readonly verdict: Verdict
  /** The standard in force that gave the verdict; null without one. */
  readonly standard: Standard | null
  /** What else is in force and asks for no more: shown beside the verdict. */
  readonly others: readonly Standard[]
  /** The limit in the indicator's unit: the standard's value, the reference, or last year's value. */
  readonly limit: Statistic | null
  /** Distance to the limit in the indicator's unit, positive on the good side; null when not assessable. */
  readonly margin: number | null
  /** Margin as a share of the limit (−0.05 is 5 % short); null when the limit is zero or unknown. */
  readonly relativeMargin: number | null
  /** Why a met indicator is to be watched. */
  readonly watch: 'near-limit' | 'approaching-limit' | null
  /** Standards not yet in force or due in a later year, soonest first: targets, never failures. */
  readonly targets: readonly Standard[]
  /** Standards that bind only under a condition: shown beside the verdict. */
  readonly conditional: readonly Standard[]
  readonly previous: Statistic
  /** Difference to the year before in the indicator's unit; null where either year is missing. */
  readonly change: number | null
  /** Last year's distance to the limit of last year; null where last year could not be judged. */
  readonly previousMargin: number | null
  /**
   * Held against what is only recommended (一般) or asked of applicants: it is no verdict, and counted apart. Null where nothing
   * of the kind applies, and where a rule binds.
   */
  readonly reference: Reference | null
  /**
   * The first year of the unbroken run on this side of each year's limit; `atLeast` where the year before could not be judged
   * although a rule bound then. Null without a verdict.
   */
  readonly since: { readonly year: number; readonly atLeast: boolean } | null
  /** Calendar years in a row, up to this one, on the same side of each year's limit (kept or not); null without a verdict. */
  readonly streak: number | null
  /** Since last year, in the sense of the indicator or of its distance to the limit; null where they cannot be compared. */
  readonly direction: 'better' | 'worse' | 'same' | null
}
