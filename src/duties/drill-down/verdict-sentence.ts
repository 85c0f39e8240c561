import { formatStatistic } from '#format/format-statistic.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import type { Language } from '#language/language.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import { unitOfChange } from './change-words.ts'
import { verdictReason } from './verdict-reason.ts'

/** The verdict with its distance to the limit in the indicator's own unit: "未达标，差 0.08 人/百名学生". */
export function verdictSentence(assessment: Assessment, language: Language): string {
  const messages = drillDownMessages[language]
  const { standard, margin } = assessment
  const verdict = inLanguage(verdictWords[assessment.verdict], language)
  const reason = verdictReason(assessment, language)
  if (margin === null || standard === null) return reason === null ? verdict : messages.because({ verdict, reason })
  const gap = formatGap(assessment, margin, language)
  if (assessment.verdict === 'not-met') {
    if (margin === 0) return messages.atLimit({ verdict })
    if (standard.operator === '==') return messages.apart({ verdict, gap })
    return standard.operator === '<=' ? messages.over({ verdict, gap }) : messages.shortOf({ verdict, gap })
  }
  if (margin === 0) return messages.metExactly({ verdict })
  return standard.operator === '<=' ? messages.metBelow({ verdict, gap }) : messages.metAbove({ verdict, gap })
}

/** The size of the margin; of shares in percentage points. */
function formatGap({ indicator, measurement }: Assessment, margin: number, language: Language): string {
  const { statistic } = measurement
  const status = statistic.kind === 'value' ? statistic.status : 'reported'
  return formatStatistic({ kind: 'value', value: Math.abs(margin), status, sources: [] }, unitOfChange(indicator.unit), language)
}
