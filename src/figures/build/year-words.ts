import type { Language } from '#language/language.ts'
import { inLanguage, type Text } from '#language/text.ts'

/** A year as a heading or category: "2018 年" is for sentences, axes and tables show "2018" in both languages. */
export function yearLabel(year: number): string {
  return String(year)
}

const heading: Text = { zh: '年份', en: 'Year' }

/** The heading of a column of years. */
export function yearHeading(language: Language): string {
  return inLanguage(heading, language)
}
