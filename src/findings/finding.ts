import type { Assessment, Verdict } from '#indicators/assessment.ts'
import type { Standard } from '#standards/standard.ts'
import type { RuleTag } from './rule-kind-words.ts'
import type { Who } from './who.ts'

/** How a gap, or a number that is met, moved since the year before. */
export interface Course {
  /** Of a gap; `none` where a met indicator tells only its change. */
  readonly direction: 'narrower' | 'wider' | 'same' | 'none'
  readonly words: string
  /** Whether the weaker of the two years is illustrative: a change is as weak as that. */
  readonly isIllustrative: boolean
}

/**
 * What the product says of one indicator of a district in a year, in the words of a language: the unit that headlines,
 * titles, lists, badges and files are made of. Everything that speaks of a verdict reads this record; nothing else judges.
 */
export interface Finding {
  readonly assessment: Assessment
  /** The verdict; `reference` where only a recommendation or a condition of applicants says something, which is no verdict. */
  readonly verdict: Verdict | 'reference'
  /** In plain words. */
  readonly name: string
  /** With its unit, as the limit and the gap beside it; or the reason why there is none. */
  readonly value: string
  /** The limit with its sign: "≤ 45", "> 9.59%"; null without one. */
  readonly limit: string | null
  readonly rule: { readonly tag: RuleTag; readonly words: string; readonly standard: Standard; readonly isUnconfirmed: boolean } | null
  /** "超 13 人", "差 2.78 个百分点", "须高于 10%", "正好达标", "余 1.1 个百分点"; null without a number or a limit. */
  readonly gap: string | null
  /** "2017 年起", "至少 2014 年起": how long it has not been met; null for what is met. */
  readonly since: string | null
  readonly course: Course | null
  readonly who: Who | null
  /** What would bring it to its limit, in whole classes or persons; null where that cannot be computed. */
  readonly need: string | null
  /** Whether the verdict rests on a number or a limit that was made up to complete the demonstration. */
  readonly isIllustrative: boolean
  /** Sentences on the numbers that it rests on and that cannot be right; empty where all may be. */
  readonly doubts: readonly string[]
}
