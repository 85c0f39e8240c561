import { reasonWords } from '#format/reason-words.ts'
import { isAgainstYearBefore } from '#standards/operator-sign.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { Language } from '#language/language.ts'
import { indicatorTableMessages } from '#language/messages/indicator-table.ts'
import { inLanguage } from '#language/text.ts'
import { missingWords } from './missing-words.ts'

/** Why a verdict is what it is where the numbers do not say so: why none could be given, or why a met one is to be watched. */
export function verdictReason(assessment: Assessment, language: Language): string | null {
  const { verdict, watch, measurement, limit, previous, standard } = assessment
  const messages = indicatorTableMessages[language]
  if (verdict === 'watch' && watch !== null) return watch === 'near-limit' ? messages.nearLimit : messages.approaching
  if (verdict !== 'not-assessable') return null
  const { statistic } = measurement
  if (statistic.kind === 'missing') return missingWords(assessment, statistic.reason, language)
  if (standard !== null && isAgainstYearBefore(standard) && previous.kind === 'missing') {
    return messages.previousMissing({ reason: inLanguage(reasonWords[previous.reason], language) })
  }
  if (standard?.reference != null && limit?.kind === 'missing') {
    return messages.referenceMissing({
      reference: inLanguage(standard.reference, language),
      reason: inLanguage(reasonWords[limit.reason], language),
    })
  }
  return messages.limitUnknown
}
