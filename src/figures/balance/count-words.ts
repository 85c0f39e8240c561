import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import type { Language } from '#language/language.ts'

/** How many, as it stands in a sentence: 3,008. */
export function countWords(count: number, language: Language): string {
  return formatNumber(count, scaleFor('school', 0, language))
}
