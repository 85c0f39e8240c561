import { formatAgainst } from '#format/format-against.ts'
import { ruleKindWords, ruleTagOf } from '#findings/rule-kind-words.ts'
import type { Assessment, Reference } from '#indicators/assessment.ts'
import { assessmentWords } from '#indicators/assessment-words.ts'
import type { Language } from '#language/language.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { verdictReason } from './verdict-reason.ts'

/**
 * The verdict with its distance to the limit in the indicator's own unit: "未达标，差 0.08 人/百名学生"; of what is only recommended or
 * asked of applicants how the number stands to it.
 */
export function verdictSentence(assessment: Assessment, language: Language): string {
  const messages = drillDownMessages[language]
  const { limit, standard, margin, reference } = assessment
  if (standard === null && reference !== null) return referenceSentence(reference, assessment, language)
  const verdict = inLanguage(assessmentWords(assessment), language)
  const reason = verdictReason(assessment, language)
  if (margin === null || standard === null) return reason === null ? verdict : messages.because({ verdict, reason })
  const gap = formatGap(assessment, limit, language)
  if (assessment.verdict === 'not-met') {
    if (margin === 0) return messages.atLimit({ verdict })
    if (standard.operator === '==') return messages.apart({ verdict, gap })
    return standard.operator === '<=' ? messages.over({ verdict, gap }) : messages.shortOf({ verdict, gap })
  }
  if (margin === 0) return messages.metExactly({ verdict })
  return standard.operator === '<=' ? messages.metBelow({ verdict, gap }) : messages.metAbove({ verdict, gap })
}

function referenceSentence({ standard, limit, margin, kept }: Reference, assessment: Assessment, language: Language): string {
  const messages = drillDownMessages[language]
  const verdict = inLanguage(ruleKindWords[ruleTagOf(standard)], language)
  if (margin === null || kept === null) return messages.referenceOnly({ verdict })
  const gap = formatGap(assessment, limit, language)
  if (margin === 0) return messages.referenceExactly({ verdict })
  if (kept) return (standard.operator === '<=' ? messages.referenceBelow : messages.referenceAbove)({ verdict, gap })
  return (standard.operator === '<=' ? messages.referenceOver : messages.referenceShort)({ verdict, gap })
}

/** The distance to a limit as it is printed everywhere; of shares in percentage points. */
function formatGap({ indicator, measurement: { statistic } }: Assessment, limit: Statistic | null, language: Language): string {
  return limit === null ? '' : formatAgainst(statistic, limit, indicator.unit, language).gap
}
