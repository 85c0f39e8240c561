import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import type { Standard } from '#standards/standard.ts'

/** A standard as the foot of a slide cites it: its number, or its name where no number or only the word before it (主席令) is known. */
export function shortCitation({ document, documentNumber }: Standard, language: Language): string {
  return documentNumber !== null && /\d/u.test(documentNumber) ? documentNumber : inLanguage(document, language)
}
