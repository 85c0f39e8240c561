import { midSentence } from '#language/mid-sentence.ts'
import { findingOfAssessment } from '#findings/all-findings.ts'
import { dutyHeadline } from '#findings/duty-headline.ts'
import type { Finding } from '#findings/finding.ts'
import { verdictHeadline } from '#findings/headline.ts'
import { whoAside } from '#findings/who-aside.ts'
import { tally } from '#findings/tally.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import type { DistrictView } from '#view/district-view.ts'

/**
 * What is not met, with the largest gap; else what is to be watched; else how many have which verdict, of all that have a
 * standard. Null where none has one.
 */
export function verdictFinding(assessments: readonly Assessment[], viewed: DistrictView): string | null {
  const { language } = viewed
  const findings = assessments.map((assessment) => findingOfAssessment(assessment, viewed))
  const { met, notMet, unknown, watch } = tally(findings)
  if (notMet > 0) return dutyHeadline(findings, language)?.text ?? null
  // Two names have room in a title, and "the others" may only be said where every one of them is known.
  if (watch > 0 && watch <= 2 && met > 0 && unknown === 0) {
    const messages = findingsMessages[language]
    const names = findings.filter(({ verdict }) => verdict === 'watch').map(({ name }) => name)
    return messages.listWatch({ names: names.map(midSentence).join(messages.nameSeparator), rest: String(met) })
  }
  return verdictHeadline(findings, language)?.text ?? null
}

/** By how much a limit is missed and who is behind it, after the words that say so: "，超 13 人（第三小学 601、602 班等）". */
export function missedBy({ gap, who }: Finding, { language }: DistrictView): string {
  const messages = findingsMessages[language]
  return gap === null ? '' : messages.by({ gap, who: whoAside(who, language) })
}
