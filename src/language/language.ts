/** The languages the product speaks, as BCP 47 tags. Chinese is the default. */
export const languages = ['zh-CN', 'en'] as const

export type Language = (typeof languages)[number]

export const defaultLanguage: Language = 'zh-CN'
