import type { Doubt } from '#statistics/doubts/doubt.ts'
import type { DutyId } from '#statistics/duty.ts'
import { measures } from '#statistics/measures/measures.ts'
import { allFindings } from './all-findings.ts'
import { doubtWords } from './doubt-words.ts'
import type { DistrictView } from '#view/district-view.ts'

/** What is to be checked of a district in a year. */
export interface DoubtsShown {
  /** A sentence each: what the district states first, then school by school. */
  readonly sentences: readonly string[]
  /** How many verdicts rest on one of them. */
  readonly verdicts: number
  /** How many more there are in other years. */
  readonly inOtherYears: number
}

/** Whose doubts: of a duty those about its measures and those that its verdicts rest on; of a school its own. */
export interface DoubtsOf {
  readonly duty?: DutyId
  readonly school?: string
}

/** The doubts about a district's numbers in the chosen year. */
export function doubtsShown(viewed: DistrictView, { duty, school }: DoubtsOf = {}): DoubtsShown {
  const { district, year } = viewed
  if (district.doubts.size === 0) return { sentences: [], verdicts: 0, inOtherYears: 0 }
  const findings = allFindings(viewed).filter(({ assessment }) => duty === undefined || assessment.indicator.duty === duty)
  const resting = findings.filter(({ doubts, verdict }) => doubts.length > 0 && isVerdict.has(verdict))
  const restedOn = new Set(resting.flatMap(({ doubts }) => doubts))
  const isOwn = (doubt: Doubt) =>
    (school === undefined || doubt.school === school) &&
    (duty === undefined || measures.get(doubt.measure)?.duty === duty || restedOn.has(doubtWords(doubt, viewed)))
  const own = [...district.doubts.values()].filter(isOwn)
  const now = own.filter((doubt) => doubt.year === year)
  return {
    sentences: now.toSorted((a, b) => Number(a.school !== null) - Number(b.school !== null)).map((doubt) => doubtWords(doubt, viewed)),
    verdicts: school === undefined ? resting.length : 0,
    inOtherYears: own.length - now.length,
  }
}

const isVerdict: ReadonlySet<string> = new Set(['met', 'watch', 'not-met'])
