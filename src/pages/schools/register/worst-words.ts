import { gapWords } from '#format/gap-words.ts'
import type { SchoolAssessment } from '#indicators/schools/assess-school.ts'
import type { Language } from '#language/language.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { inLanguage } from '#language/text.ts'

/** What a school falls short of, and by how much in the indicator's own unit. */
export function worstWords(
  { indicator, margin, standard }: SchoolAssessment,
  language: Language,
): { readonly indicator: string; readonly gap: string } {
  const messages = registerMessages[language]
  const gap = gapWords(margin ?? 0, indicator.unit, language)
  return {
    indicator: inLanguage(indicator.schoolName ?? indicator.name, language),
    gap: standard?.operator === '<=' ? messages.overBy({ gap }) : messages.shortBy({ gap }),
  }
}
