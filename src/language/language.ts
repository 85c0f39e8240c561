/** The languages the product speaks, as BCP 47 tags. Chinese is the default. */
export const languages = ['zh-CN', 'en'] as const

export type Language = (typeof languages)[number]

export const defaultLanguage: Language = 'zh-CN'

/** How dates, and the controls of libraries, are written in a language. */
export const locales: Readonly<Record<Language, { readonly dates: string; readonly controls: string }>> = {
  'zh-CN': { dates: 'zh-CN', controls: 'zh-CN' },
  en: { dates: 'en-GB', controls: 'en-US' },
}
