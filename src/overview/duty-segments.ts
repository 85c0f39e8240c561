import type { FigureContext } from '#figures/figure-context.ts'
import { verdicts, type Assessment, type Verdict } from '#indicators/assessment.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { inLanguage } from '#language/text.ts'
import { duties, type DutyId } from '#statistics/duty.ts'

/** One duty as the overview shows it: a segment for each indicator that a standard tests. */
export interface DutySegments {
  readonly duty: DutyId
  /** Met ones first, then to watch, not met, not assessable; without those that have no standard. */
  readonly segments: readonly Assessment[]
  readonly met: number
  readonly tested: number
  /** "达标 6，关注 1" for those who cannot see the segments. */
  readonly words: string
}

const order: readonly Verdict[] = ['met', 'watch', 'not-met', 'not-assessable']

/** The eight duties with their tested indicators; met counts include those to watch, which are met. */
export function dutySegments(context: FigureContext, assessments: readonly Assessment[]): readonly DutySegments[] {
  return duties.map((duty) => {
    const own = assessments.filter((one) => one.indicator.duty === duty && one.verdict !== 'no-standard')
    const segments = order.flatMap((verdict) => own.filter((one) => one.verdict === verdict))
    const tested = own.filter((one) => one.verdict !== 'not-assessable')
    return {
      duty,
      segments,
      met: tested.filter((one) => one.verdict !== 'not-met').length,
      tested: tested.length,
      words: wordsOf(own, context),
    }
  })
}

function wordsOf(assessments: readonly Assessment[], { language }: FigureContext): string {
  return verdicts
    .map((verdict) => ({ verdict, count: assessments.filter((one) => one.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${inLanguage(verdictWords[verdict], language)} ${count}`)
    .join(language === 'en' ? ', ' : '，')
}
