import type { Language } from './language.ts'

/** The same words in both languages. Leaving one out is a type error. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** The words of a text in the language of the reader. */
export function inLanguage(text: Text, language: Language): string {
  return language === 'en' ? text.en : text.zh
}
