import type { Told } from '#findings/headline.ts'
import type { Language } from '#language/language.ts'
import { deckMessages } from '#language/messages/decks.ts'

/** A sentence of the report with the mark of what rests on made-up numbers: nothing beside it could bear it. */
export function markedText({ isIllustrative, text }: Pick<Told, 'isIllustrative' | 'text'>, language: Language): string {
  return isIllustrative ? `${text}${deckMessages[language].illustrative}` : text
}
