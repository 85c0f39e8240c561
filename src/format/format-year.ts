import type { Language } from '#language/language.ts'

/** A year in a sentence: "2018 年", "2018". Years are never grouped by thousands. */
export function formatYear(year: number, language: Language): string {
  return language === 'en' ? String(year) : `${year} 年`
}
