import { gapWords } from '#format/gap-words.ts'
import { isAgainstYearBefore } from '#standards/operator-sign.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { Language } from '#language/language.ts'
import { indicatorTableMessages } from '#language/messages/indicator-table.ts'
import { sameAmount } from '#standards/compare.ts'

/**
 * How a verdict stands in the run of years: "连续 3 年未达标，差距比上年缩小 0.2". Null without a verdict, and in the first
 * year that can be judged.
 */
export function historyWords(assessment: Assessment, language: Language): string | null {
  const { previousMargin, streak, verdict } = assessment
  if (streak === null || previousMargin === null) return null
  const messages = indicatorTableMessages[language]
  const missed = verdict === 'not-met'
  if (streak === 1) return missed ? messages.keptLastYear : messages.missedLastYear
  const years = String(streak)
  const run = missed ? messages.missedYears({ years }) : messages.keptYears({ years })
  return [run, marginMoved(assessment, language)].filter((part) => part !== null).join(messages.partSeparator)
}

/** The same for a table: only what is not met, or what was not met the year before. */
export function historyToNote(assessment: Assessment, language: Language): string | null {
  return assessment.verdict === 'not-met' || assessment.streak === 1 ? historyWords(assessment, language) : null
}

/** How the gap, or the lead over a reference that moves itself, changed; what must rise has a change for its gap already. */
function marginMoved({ indicator, margin, previousMargin, standard, verdict }: Assessment, language: Language): string | null {
  if (margin === null || previousMargin === null || standard === null || isAgainstYearBefore(standard)) return null
  const messages = indicatorTableMessages[language]
  const isLead = verdict !== 'not-met'
  if (isLead && standard.operator !== '>') return null
  if (sameAmount(margin, previousMargin)) return isLead ? null : messages.gapSame
  const gap = gapWords(margin - previousMargin, indicator.unit, language)
  const isBetter = margin > previousMargin
  if (isLead) return isBetter ? messages.leadWider({ gap }) : messages.leadNarrower({ gap })
  return isBetter ? messages.gapNarrower({ gap }) : messages.gapWider({ gap })
}
