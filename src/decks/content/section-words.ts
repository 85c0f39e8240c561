import { dutyWords } from '#format/duty-words.ts'
import type { Language } from '#language/language.ts'
import { deckMessages } from '#language/messages/decks.ts'
import { inLanguage } from '#language/text.ts'
import type { DutyId } from '#statistics/duty.ts'

/** "职责五 · 义务教育一体化"; 综合 for what belongs to no duty. */
export function dutySection(duty: DutyId | null, language: Language): string {
  const messages = deckMessages[language]
  if (duty === null) return messages.overall
  const { name, number } = dutyWords[duty]
  return messages.section({ number: inLanguage(number, language), name: inLanguage(name, language) })
}

/** "短板清单（1/2）", where a list has several parts. */
export function partWords(name: string, { part, parts }: { readonly part: number; readonly parts: number }, language: Language): string {
  return parts === 1 ? name : deckMessages[language].ofParts({ name, part: String(part), parts: String(parts) })
}
