import type { Language } from './language.ts'

/** The key of each language in texts, in code and in packages alike. A language that lacks one does not compile, nor does any text that lacks its key. */
const textKeys = { 'zh-CN': 'zh', en: 'en' } as const satisfies Record<Language, string>

/** Something in every language: words, or what depends on the language otherwise (a width, a limit, a way to write). */
export type InLanguages<Content> = Readonly<Record<(typeof textKeys)[Language], Content>>

/** The same words in every language. Leaving one out is a type error. */
export type Text = InLanguages<string>

/** What a reader of the language is given. */
export function inLanguage<Content>(text: InLanguages<Content>, language: Language): Content {
  return text[textKeys[language]]
}
