import { clauses } from '#language/mid-sentence.ts'
import type { DistrictView } from '#view/district-view.ts'
import { once } from '#statistics/once.ts'
import { findingsShown, findingsWithoutStage, worstFirst } from '#findings/all-findings.ts'
import type { Finding } from '#findings/finding.ts'
import { basisSentence, recognitionSentence, verdictHeadline, type Told } from '#findings/headline.ts'
import { headlineMessages } from '#language/messages/headline.ts'
import { indicatorListMessages } from '#language/messages/indicator-list.ts'

/** Every indicator of the view, what is worst first, and what the page says of them all. */
export interface IndicatorListStory {
  readonly headline: Told
  readonly summary: string
  /** Of the reader's stage, or of all. */
  readonly findings: readonly Finding[]
  /** What has no stage while one is chosen: listed apart. */
  readonly withoutStage: readonly Finding[]
}

export const indicatorListStory = once((viewed: DistrictView): IndicatorListStory => {
  const { language } = viewed
  const findings = inOrder(findingsShown(viewed))
  const parts = [basisSentence(findings, language) ?? '', recognitionSentence(findings, language)].filter((part) => part !== '')
  return {
    headline: verdictHeadline(findings, language) ?? { text: headlineMessages[language].nothing, isIllustrative: false, isDoubtful: false },
    summary: clauses(parts, indicatorListMessages[language].semicolon),
    findings,
    withoutStage: inOrder(findingsWithoutStage(viewed)),
  }
})

/** What is short or to be watched by its gap, the rest in catalogue order. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const ordered = worstFirst(findings)
  const first = new Set(ordered)
  return [...ordered, ...findings.filter((finding) => !first.has(finding))]
}
