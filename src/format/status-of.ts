import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { statusWords } from './status-words.ts'

/** What stands beside a number that is not reported: 示意值; null beside reported ones and where there is none. */
export function statusOf(statistic: Statistic, language: Language): string | null {
  return statistic.kind === 'missing' || statistic.status === 'reported' ? null : inLanguage(statusWords[statistic.status], language)
}
