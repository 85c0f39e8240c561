import { dueWords } from './due-words.ts'
import type { Language } from '#language/language.ts'
import { indicatorTableMessages } from '#language/messages/indicator-table.ts'
import { inLanguage } from '#language/text.ts'
import { isAgainstYearBefore, operatorSign } from '#standards/operator-sign.ts'
import type { Standard } from '#standards/standard.ts'
import { missing, type Statistic, type Value } from '#statistics/statistic.ts'

/** The limit of a standard as a number that its document states; a standard by reference or by growth states none. */
export function statedLimit(standard: Standard): Statistic {
  if (standard.value === null) return missing('not-applicable')
  return { kind: 'value', value: standard.value, status: 'reported', sources: [] }
}

/**
 * A standard in short: "≥ 600", "> 6.8" for a reference, "> 9,812（上年）" for growth. `write` writes the limit, with its
 * unit or without where that stands beside it already.
 */
export function standardWords(
  standard: Standard,
  limit: Statistic | null,
  write: (limit: Value) => string,
  language: Language,
  previous: Statistic | null = null,
): string {
  const messages = indicatorTableMessages[language]
  const written = limit === null || limit.kind === 'missing' ? null : write(limit)
  if (isAgainstYearBefore(standard) && written === null) return messages.risingUnknown
  // A growth rate is held against 0, everything else that must rise against the year before.
  if (isAgainstYearBefore(standard) && limit === previous && written !== null) {
    return messages.rising({ sign: operatorSign[standard.operator], before: written })
  }
  const sign = operatorSign[standard.operator]
  if (written !== null) return messages.limit({ sign, limit: written })
  return standard.reference === null ? messages.limitUnknown : messages.limit({ sign, limit: inLanguage(standard.reference, language) })
}

/** A standard that is due later: "2020 年目标 ≥ 85%", "2020 年起标准 ≥ 80%". */
export function targetWords(standard: Standard, write: (limit: Value) => string, language: Language): string {
  const limit = standardWords(standard, statedLimit(standard), write, language)
  return indicatorTableMessages[language].target({ due: dueWords(standard, language), limit })
}

/** Where a standard stands: document and number, and what it compares with. */
export function standardDocument(standard: Standard, language: Language): string {
  const messages = indicatorTableMessages[language]
  const document = inLanguage(standard.document, language)
  const cited = standard.documentNumber === null ? document : messages.inSource({ document, number: standard.documentNumber })
  return standard.reference === null
    ? cited
    : messages.comparedWith({ document: cited, reference: inLanguage(standard.reference, language) })
}
