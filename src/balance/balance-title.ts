import type { FigureContext } from '#figures/figure-context.ts'
import { stageWords } from '#format/stage-words.ts'
import type { BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'

/** What the sheet shows: how many schools pass, and how many coefficients exceed their limit. */
export function balanceTitle({ rows, counts, variations, stage, year }: BalanceSheet, { district, language }: FigureContext): string {
  const messages = balanceMessages[language]
  const name = stageName(stage, language)
  if (rows.length === 0) return messages.none({ stage: name, year: String(year) })
  if (district.reportedOnly && counts.notAssessable === rows.length) return messages.reportedNone
  const all = String(rows.length)
  const schools =
    counts.met === rows.length
      ? messages.schoolsAllMet({ stage: name, all })
      : messages.schoolsMet({ stage: name, all, met: String(counts.met) })
  const unknown = counts.notAssessable === 0 ? '' : messages.notAssessable({ count: String(counts.notAssessable) })
  const over = variations.filter(({ verdict }) => verdict === 'not-met').length
  const uncomputed = variations.filter(({ measurement }) => measurement.statistic.kind === 'missing').length
  const spread = over > 0 ? messages.variationsOver({ count: String(over) }) : uncomputed === 0 ? messages.variationsKept : ''
  return `${schools}${unknown}${spread}${uncomputed === 0 ? '' : messages.variationsUnknown({ count: String(uncomputed) })}`
}

/** A stage inside a sentence. */
export function stageName(stage: BalanceSheet['stage'], language: FigureContext['language']): string {
  const name = inLanguage(stageWords[stage], language)
  return language === 'en' ? name.toLowerCase() : name
}
