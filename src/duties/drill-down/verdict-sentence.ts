import { decimalsToTell } from '#format/decimals-to-tell.ts'
import { unitOfChange } from '#format/format-change.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { assessmentWords } from '#indicators/assessment-words.ts'
import type { Language } from '#language/language.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import { historyWords } from './history-words.ts'
import { verdictReason } from './verdict-reason.ts'

/** The verdict with its distance to the limit in the indicator's own unit, and since when: "未达标，差 0.08 人/百名学生；连续 3 年未达标". */
export function verdictSentence(assessment: Assessment, language: Language): string {
  const sentence = ofThisYear(assessment, language)
  const history = historyWords(assessment, language)
  return history === null ? sentence : drillDownMessages[language].overYears({ sentence, history })
}

function ofThisYear(assessment: Assessment, language: Language): string {
  const messages = drillDownMessages[language]
  const { standard, margin } = assessment
  const verdict = inLanguage(assessmentWords(assessment), language)
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

/** The size of the margin, with as many decimals as show that there is one; of shares in percentage points. */
function formatGap({ indicator, measurement: { statistic } }: Assessment, margin: number, language: Language): string {
  const unit = unitOfChange(indicator.unit)
  const size = Math.abs(margin)
  const status = statistic.kind === 'value' ? statistic.status : 'reported'
  const decimals = decimalsToTell(size, 0, scaleFor(unit, size, language))
  return formatStatistic({ kind: 'value', value: size, status, sources: [] }, unit, language, { decimals })
}
