import type { Assessment } from '#indicators/assessment.ts'
import type { Language } from '#language/language.ts'
import { indicatorTableMessages } from '#language/messages/indicator-table.ts'
import type { Value } from '#statistics/statistic.ts'
import { standardWords, targetWords } from '#findings/standard-words.ts'

/** The standard of an assessment, else its next target, else that there is none. */
export function limitWords(
  { standard, limit, targets, previous }: Assessment,
  write: (limit: Value) => string,
  language: Language,
): string {
  const [target] = targets
  if (standard !== null) return standardWords(standard, limit, write, language, previous)
  return target === undefined ? indicatorTableMessages[language].noStandard : targetWords(target, write, language)
}
