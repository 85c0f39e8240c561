import type { FigureContext } from '#figures/figure-context.ts'
import { verdicts, type Assessment, type Verdict } from '#indicators/assessment.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { inLanguage } from '#language/text.ts'
import { duties, type DutyId } from '#statistics/duty.ts'

/** One duty as the overview shows it: a segment for each indicator that has a standard, or for all where none has. */
export interface DutySegments {
  readonly duty: DutyId
  /** Met ones first, then to watch, not met, not assessable; those without a standard only where no indicator has one. */
  readonly segments: readonly Assessment[]
  /** Met without those to watch, which are counted apart everywhere. */
  readonly met: number
  /** Indicators with a standard, those that can't be assessed included. */
  readonly standards: number
  /** "达标 6，关注 1" for those who cannot see the segments. */
  readonly words: string
}

const order: readonly Verdict[] = ['met', 'watch', 'not-met', 'not-assessable']

/** The eight duties with their indicators. */
export function dutySegments(context: FigureContext, assessments: readonly Assessment[]): readonly DutySegments[] {
  return duties.map((duty) => {
    const all = assessments.filter((one) => one.indicator.duty === duty)
    const own = all.filter((one) => one.verdict !== 'no-standard')
    const segments = own.length === 0 ? all : order.flatMap((verdict) => own.filter((one) => one.verdict === verdict))
    return {
      duty,
      segments,
      met: own.filter((one) => one.verdict === 'met').length,
      standards: own.length,
      words: wordsOf(own.length === 0 ? all : own, context),
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
