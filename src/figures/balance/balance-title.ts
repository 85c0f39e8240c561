import type { DistrictView } from '#view/district-view.ts'
import { stageWordsInside } from '#format/stage-words.ts'
import type { BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import { keepsLimit } from '#standards/compare.ts'
import { countWords } from './count-words.ts'
import { balanceRule } from './balance-rule.ts'

/** What the sheet shows: how many schools pass, and how many coefficients exceed their limit. */
export function balanceTitle(sheet: BalanceSheet, viewed: DistrictView): string {
  const { rows, counts, stage, year } = sheet
  const { district, language } = viewed
  const messages = balanceMessages[language]
  if (rows.length === 0) return messages.none({ stage: stageName(stage, language), year: String(year) })
  if (district.reportedOnly && counts.notAssessable === rows.length) return messages.reportedNone
  const unknown = counts.notAssessable === 0 ? '' : messages.notAssessable({ count: countWords(counts.notAssessable, language) })
  return `${schoolsPart(sheet, viewed)}${unknown}${variationsPart(sheet, viewed)}`
}

/** Whether a verdict on a school or on a coefficient, which the title counts, rests on a made-up number. */
export function isSheetIllustrative({ rows, variations }: BalanceSheet): boolean {
  const statistics = [...rows.flatMap(({ met, lowest }) => [met, lowest]), ...variations.map(({ measurement }) => measurement.statistic)]
  return statistics.some((one) => one.kind === 'value' && one.status === 'illustrative')
}

/** Whether one of them rests on a number that is to be checked. */
export function isSheetDoubtful({ rows, variations }: BalanceSheet): boolean {
  const statistics = [...rows.flatMap(({ met, lowest }) => [met, lowest]), ...variations.map(({ measurement }) => measurement.statistic)]
  return statistics.some((one) => one.kind === 'value' && one.doubts !== undefined)
}

function schoolsPart({ rows, counts, stage, year }: BalanceSheet, viewed: DistrictView): string {
  const messages = balanceMessages[viewed.language]
  const words = {
    stage: stageName(stage, viewed.language),
    all: countWords(rows.length, viewed.language),
    met: countWords(counts.met, viewed.language),
  }
  if (!balanceRule(viewed, stage).inForce) return messages.schoolsCompared({ ...words, year: String(year) })
  if (counts.met === rows.length) return messages.schoolsAllMet(words)
  return counts.notMet === rows.length ? messages.schoolsNoneMet(words) : messages.schoolsMet(words)
}

function variationsPart({ variations, stage }: BalanceSheet, viewed: DistrictView): string {
  const messages = balanceMessages[viewed.language]
  const { inForce, variationLimit } = balanceRule(viewed, stage)
  const values = variations.flatMap(({ measurement: { statistic } }) => (statistic.kind === 'value' ? [statistic.value] : []))
  const over = variationLimit === null ? 0 : values.filter((value) => !keepsLimit(value, '<=', variationLimit)).length
  const missing = variations.length - values.length
  const unknown = missing === 0 ? '' : messages.variationsUnknown({ count: String(missing) })
  if (over > 0) return `${(inForce ? messages.variationsOver : messages.variationsAbove)({ count: String(over) })}${unknown}`
  return inForce && missing === 0 ? messages.variationsKept : unknown
}

/** A stage inside a sentence. */
export function stageName(stage: BalanceSheet['stage'], language: DistrictView['language']): string {
  return inLanguage(stageWordsInside[stage], language)
}
